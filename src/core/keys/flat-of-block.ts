import type { Edit } from '../diagnostic.ts';
import { lineEnding } from '../yaml/indentation.ts';
import type { Source } from '../yaml/parse.ts';
import { nameOf } from './keys.ts';
import { endOfLine, type LayoutLine, layoutLine, onlyComment, rewritten, truthIn } from './layout-line.ts';
import { blockKeys, flatFlags, optimizerBlock, optimizerFields } from './optimizer-layout.ts';
import type { Setting, Settings } from './settings.ts';

/** The flat keys for each optimizer that the releases up to v0.67 have. */
const flagOfType: Readonly<Record<string, string>> = {
  AdamW: 'use_moreh_adamw: false',
  AdamWComposite: 'use_moreh_adamw: false',
  MorehAdamW: 'use_moreh_adamw: true',
  NoOp: 'use_no_op: true',
};

/** What the block means where it does not say, and the flat layout means otherwise or requires (tt-train.md, section 2). */
const blockDefaults = [
  ['lr', 'learning_rate: 0.001'],
  ['weight_decay', 'weight_decay: 0.01'],
] as const;

/** Puts the keys of the optimizer block into training_config, where the block stands. */
export function flatOfBlock({ text }: Source, settings: Settings): readonly Edit[] | null {
  const block = settings.at.get(optimizerBlock);
  const isFlatToo = [...optimizerFields.map(({ flat }) => flat), ...Object.values(flatFlags)].some((path) =>
    settings.at.has(path),
  );
  if (block === undefined || isFlatToo || block.entry.value.kind !== 'mapping') return null;
  const header = headerOf(text, block);
  const lines = header && linesOf(text, block, settings);
  const type = typeOf(settings);
  if (!header || !lines || type === null) return null;
  const { indentation } = header;
  const written = new Map<number, readonly string[]>();
  for (const line of lines) {
    const rewriting = rewriteLine(line, indentation, type);
    if (rewriting === null) return null;
    written.set(line.start, rewriting);
  }
  const missing = blockDefaults.filter(([name]) => !lines.some(({ setting }) => setting.entry.name === name));
  const last = lines.at(-1);
  const ending = lineEnding(text);
  const flat = [
    ...(header.comment === '' ? [] : [indentation + header.comment]),
    ...linesBetween(text, header.end, last?.end ?? header.end).flatMap(
      ({ start, content }) => written.get(start) ?? [outdented(content, indentation)],
    ),
    ...missing.map(([, code]) => indentation + code),
  ];
  return [{ start: header.start, end: last?.end ?? header.end, text: flat.join(ending) }];
}

interface Header {
  readonly start: number;
  readonly end: number;
  readonly indentation: string;
  readonly comment: string;
}

/** The line of `optimizer:`, with nothing but a comment behind it. */
function headerOf(text: string, { entry, mapping }: Setting): Header | null {
  const { keySpan, value } = entry;
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1;
  const end = endOfLine(text, start);
  const rest = /^\s*:\s*(#.*)?$/.exec(text.slice(keySpan.end, end));
  const indentation = text.slice(start, keySpan.start);
  const isBlock = value.kind === 'mapping' && !value.flow && !mapping.flow;
  if (rest === null || !isBlock || !/^ *$/.test(indentation)) return null;
  return { start, end, indentation, comment: rest[1] ?? '' };
}

/** null where a key of the block is no line of its own, stands twice, or is unknown. */
function linesOf(text: string, block: Setting, settings: Settings): readonly LayoutLine[] | null {
  if (block.node?.kind !== 'mapping') return null;
  const lines: LayoutLine[] = [];
  for (const entry of block.node.entries) {
    const setting = settings.at.get(`${optimizerBlock}.${entry.name}`);
    const line = setting?.entry === entry ? layoutLine(text, setting) : null;
    if (line === null) return null;
    lines.push(line);
  }
  return lines;
}

/** The optimizer that the block names; null where the flat layout has no such optimizer. */
function typeOf(settings: Settings): string | null {
  const node = settings.at.get(blockKeys.type)?.node;
  if (node === undefined) return 'AdamW';
  return node?.kind === 'scalar' && Object.hasOwn(flagOfType, node.text) ? node.text : null;
}

function rewriteLine(line: LayoutLine, indentation: string, type: string): readonly string[] | null {
  const { path } = line.setting.key;
  const field = optimizerFields.find((one) => one.block === path);
  if (field !== undefined) return [rewritten(line, indentation, `${nameOf(field.flat)}: ${line.value}`)];
  if (path === blockKeys.type) return [rewritten(line, indentation, flagOfType[type] ?? '')];
  const truth = truthIn(line);
  if (path === blockKeys.kahan && truth !== null) {
    const isRead = type === 'MorehAdamW' || type === 'AdamWComposite';
    // AdamW of the block does not read it; the flat key would turn it on.
    if (truth && !isRead) return null;
    return [rewritten(line, indentation, `${nameOf(flatFlags.kahan)}: ${String(truth)}`)];
  }
  return truth === false ? onlyComment(line, indentation) : null;
}

/** The lines after an offset at a line's end, up to another such offset. */
function linesBetween(text: string, from: number, to: number): readonly { start: number; content: string }[] {
  const lines: { start: number; content: string }[] = [];
  for (let end = from; end < to; ) {
    const start = text.indexOf('\n', end) + 1;
    end = endOfLine(text, start);
    lines.push({ start, content: text.slice(start, end) });
  }
  return lines;
}

/** A comment of the block, or an empty line between its keys. */
function outdented(content: string, indentation: string): string {
  return content.trim() === '' ? content : indentation + content.trim();
}
