import type { Severity, Span } from '../diagnostic.ts';
import type { KeyType } from '../keys/key.ts';
import { truthOf } from '../keys/key.ts';
import { shortestFloat32 } from '../yaml/dialects/float32-of-decimal.ts';
import { isFaulty } from '../yaml/is-faulty.ts';
import { missingSpaceFault } from '../yaml/word-fault.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { isLookedAt, quoted, stopsWith, unlessUnread } from './wording.ts';

const expected: Readonly<Record<KeyType, string>> = {
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'a text',
  integers: 'a list of whole numbers, such as [1, 1]',
  strings: 'a list of texts',
  section: 'keys of its own',
  any: 'anything',
};

type LoadedSetting = RuleContext['view']['held'] extends ReadonlyMap<string, infer Value> ? Value : never;

export const wrongType: Rule = {
  code: 'wrong-type',
  group: 'Knowing the keys',
  severity: 'error',
  title: 'A value of the wrong type',
  summary:
    'Speaks where the loader cannot make what the key needs of a value; what converts without loss is an info.',
  evenIfBroken: true,
  check(context, report) {
    for (const held of context.view.held.values()) {
      const finding = judge(context, held);
      if (finding !== null) report(unlessUnread(context, held.setting.key.path, finding));
    }
    for (const fault of context.view.faults) {
      if (fault.kind !== 'wrong-type' && fault.kind !== 'wrong-length') continue;
      const span = context.view.valueSpan(fault.path);
      const setting = context.view.settings.at.get(fault.path);
      if (span === undefined || setting === undefined) continue;
      const { type } = setting.key;
      const ofType = type === 'number' ? 'a finite number' : expected[type];
      const what = fault.kind === 'wrong-type' ? ofType : `a list of ${fault.bound} whole numbers`;
      const message = `Expected ${setting.entry.name} to be ${what}, found ${textOf(context, span)}.`;
      report(unlessUnread(context, fault.path, { span, message }));
    }
  },
};

/** The usual case first, as it is every key's: nothing to say. */
const silent: ReadonlySet<LoadedSetting['reading']> = new Set([
  'as-written',
  'read-differently',
  'truncated',
]);

function judge(context: RuleContext, { setting, reading, said, value }: LoadedSetting): Finding | null {
  const isNone = value === null && context.loaded?.status === 'abort';
  if (silent.has(reading) && !isNone) return null;
  const { key, entry, node } = setting;
  const span = context.view.valueSpan(key.path) ?? entry.keySpan;
  if (isNone)
    return stopAtNone(context, key.path, `Expected ${entry.name} to be ${expected[key.type]}`, span);
  // An alias that names nothing, or a fault of the text at this place, is told by its own rule.
  if (node === null || isFaulty(context.source, span)) return null;
  if (key.type === 'section' && context.source.faults.length > 0) return null;
  const found =
    node?.kind === 'scalar' && node.text === '' && node.style === 'plain' ? 'nothing' : textOf(context, span);
  const tell = (severity: Severity, message: string): Finding => ({ span, severity, message });
  switch (reading) {
    case 'fails': {
      const numbered = key.type === 'string' && key.label === true && value !== undefined;
      if (numbered) return null;
      const space =
        node?.kind === 'scalar' && key.type === 'section' ? missingSpaceFault(node.text, span) : null;
      const reason =
        space?.message ??
        (said && isLookedAt(context, key.path, span) && `${inBrief(said)}${afterwards(context, key.path)}.`);
      return {
        span,
        message: `Expected ${entry.name} to be ${expected[key.type]}, found ${found}.${reason ? ` ${reason}` : ''}`,
        fixes: space?.fixes ?? [],
      };
    }
    case 'text-as-true': {
      const isQuoted = node?.kind === 'scalar' && node.style !== 'plain';
      if (isQuoted && truthOf(node.text) !== null) return null;
      const meant = node?.kind === 'scalar' ? truthOf(node.text) : null;
      return {
        span,
        message: `Expected ${entry.name} to be true or false, found the text ${found}, which Python takes as ${value}.`,
        fixes: meant === null ? [] : [{ title: `Write ${meant}`, edits: [{ ...span, text: String(meant) }] }],
      };
    }
    case 'number-as-truth':
      return tell(
        'info',
        `Expected ${entry.name} to be true or false, found ${found}; Python takes it as ${value}.`,
      );
    case 'text-converted':
      return tell(
        'info',
        `${entry.name} is written as the text ${found}; the loader converts it to ${typeof value === 'number' ? shortestFloat32(value) : String(value)}.`,
      );
    default:
      return null;
  }
}

/** A Python trainer asks for a word where None stands: unlike elsewhere, that is not what no key at all would be. */
function stopAtNone(
  { loaded, trainer }: RuleContext,
  path: string,
  start: string,
  span: Span,
): Finding | null {
  if (loaded?.status !== 'abort' || loaded.path !== path) return null;
  return { span, message: `${start}, found nothing: ${trainer.program} ${stopsWith(loaded.message)}` };
}

/** A loader's words repeat the value, however long it is. */
function inBrief(said: string): string {
  return said.length > 200 ? `${said.slice(0, 199)}…` : said;
}

function textOf({ source }: RuleContext, { start, end }: { start: number; end: number }): string {
  const text = source.text.slice(start, end);
  return /^(?:true|false|[-+.\d][\w.+-]{0,40})$/i.test(text) ||
    /^\[[^\n]{0,40}\]$|^(["'])[^\n]{0,40}\1$/.test(text)
    ? text
    : quoted(text);
}

/** C++ aborts over a required key alone; an optional one silently has its default (tt-train.md, sections 1 and 2). */
function afterwards({ contract, trainer, loaded }: RuleContext, path: string): string {
  const held = loaded?.status === 'ok' ? loaded.values[path] : undefined;
  if (held?.from === 'default') {
    return `, and ${trainer.program} holds its default, ${JSON.stringify(held.value)}, without a word`;
  }
  const key = trainer.loader === 'yaml-cpp' ? contract?.keys.find((read) => read.path === path) : undefined;
  if (key === undefined || key.coercion.startsWith('as<vector')) return '';
  if (key.default === undefined) return `, and ${trainer.program} aborts`;
  return `, and ${trainer.program} holds its default, ${JSON.stringify(key.default)}, without a word`;
}
