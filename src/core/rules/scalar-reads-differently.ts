import { oneLine } from '../yaml/one-line.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { correction, fixes, quoted } from './wording.ts';

export const scalarReadsDifferently: Rule = {
  code: 'scalar-reads-differently',
  group: 'Reading the text',
  severity: 'warning',
  title: 'The loader reads another value than it looks like',
  summary: 'Speaks where the loader of this trainer holds another value or type than YAML 1.2 gives.',
  evenIfBroken: true,
  check(context, report) {
    reportVariables(context, report);
    const { view, trainer, source, loaded } = context;
    for (const { setting, reading, value, reader = trainer.loader } of view.held.values()) {
      if (reading !== 'read-differently') continue;
      const span = view.valueSpan(setting.key.path) ?? setting.entry.keySpan;
      const written = source.text.slice(span.start, span.end);
      if (span === setting.entry.keySpan) {
        report({
          span,
          message: `${setting.entry.name} has no value, and ${trainer.loader} holds the text "${String(value)}"; write a text or remove the key.`,
        });
        continue;
      }
      if (setting.key.type === 'string') {
        // The trainer stops at what it holds: 750 is no tokenizer.
        const stops = loaded?.status === 'abort' && loaded.path === setting.key.path;
        if (trainer.loader === 'yaml-cpp') {
          // Its one text that is not as written: null is no empty text there, but the word (tt-train.md, section 1).
          report({
            span,
            ...(stops ? { severity: 'error' } : {}),
            message: `yaml-cpp makes the text "${String(value)}" of ${oneLine(written)} here; write the text that you mean or remove the key.`,
          });
          continue;
        }
        report({
          span,
          ...(stops ? { severity: 'error' } : {}),
          message: `${trainer.loader} does not read ${quoted(written)} as this text but holds ${oneLine(String(value))}; put it in quotes to keep it.`,
          fixes: correction('quoting', 'Put it in quotes', { ...span, text: JSON.stringify(written) }),
        });
        continue;
      }
      if (typeof value === 'string') {
        const number = asPythonNumber(written);
        report({
          span,
          message: `${trainer.loader} reads ${oneLine(written)} as a text, and ${trainer.program} does not convert it to a number; write ${oneLine(number)}.`,
          fixes:
            number === written
              ? []
              : correction('spelling', `Write ${oneLine(number)}`, { ...span, text: number }),
        });
        continue;
      }
      const held = Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
      const plain = setting.node?.kind === 'scalar' ? setting.node.core : null;
      const elsewhere = typeof plain === 'string' ? 'the text' : 'the number';
      report({
        span,
        message: `${reader} reads ${oneLine(written)} as ${oneLine(held)}${plain === null ? '' : `, where YAML 1.2 has ${elsewhere} ${oneLine(String(plain))}`}; write what you mean.`,
        fixes: fixes(`Write ${held}`, { ...span, text: held }),
      });
    }
  },
};

/** PyYAML takes an exponent for a number only behind a dot and with its sign, and knows no 0o17. */
function asPythonNumber(written: string): string {
  const dotted = written.replace(
    /^([-+]?\d+)(\.\d*)?e([-+]?)(\d+)$/i,
    (_, whole: string, fraction = '.0', sign: string, exponent: string) =>
      `${whole}${fraction}e${sign || '+'}${exponent}`,
  );
  const number = Number(written);
  return dotted === written && Number.isFinite(number) ? String(number) : dotted;
}

const ofTree = String.raw`(?!\{?TT_METAL_RUNTIME_ROOT\b)`;
/** What os.path.expandvars takes for a variable, but for the one that tt-train's own configs rely on. */
const bareVariable = new RegExp(String.raw`\$${ofTree}(\w+)`);
const bracedVariable = new RegExp(String.raw`\$${ofTree}\{([^}]*)\}`);

/** The first variable of a text: as it is written, and its name. */
function variableIn(text: string): readonly [found: string, name: string] | null {
  const bare = bareVariable.exec(text);
  // Behind the last brace none is closed, and each would be looked for up to the end.
  const braced = bracedVariable.exec(text.slice(0, text.lastIndexOf('}') + 1));
  const first = braced !== null && (bare === null || braced.index < bare.index) ? braced : bare;
  return first === null ? null : [first[0], first[1] ?? ''];
}

/** The launcher hands over a `$` so that it stays one; handed over directly, a variable takes its place. */
function reportVariables({ view, target, trainer, contract, source }: RuleContext, report: Report): void {
  if (target.run !== 'direct' || contract?.expandsVariables !== true || !source.text.includes('$')) return;
  for (const { setting } of view.held.values()) {
    if (setting.node?.kind !== 'scalar') continue;
    const span = view.valueSpan(setting.key.path) ?? setting.entry.keySpan;
    const variable = variableIn(source.text.slice(span.start, span.end));
    if (variable === null) continue;
    const [found, name] = variable;
    report({
      span,
      message: `${trainer.program} at ${target.release} puts the environment variable ${oneLine(name)} in the place of ${oneLine(found)}, where it is set; write its value to be sure.`,
    });
  }
}
