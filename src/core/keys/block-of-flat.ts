import type { Edit } from '../diagnostic.ts';
import { indentationUnit, lineEnding } from '../yaml/indentation.ts';
import type { MappingNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { nameOf } from './keys.ts';
import { type LayoutLine, layoutLine, onlyComment, rewritten, truthIn } from './layout-line.ts';
import { flatFlags, optimizerBlock, optimizerFields, typeOfFlags } from './optimizer-layout.ts';
import type { Settings } from './settings.ts';

const flatPaths = [...optimizerFields.map((field) => field.flat), ...Object.values(flatFlags)];

/** The trainers' rate where none is written: flat, and so not the block's own default (tt-train.md, section 3.1). */
const flatRate = 'lr: 0.0003';

/** Gathers the optimizer's flat keys in a block, where the first of them stands. */
export function blockOfFlat({ text }: Source, settings: Settings): readonly Edit[] | null {
  const section = settings.at.get('training_config')?.node;
  if (section?.kind !== 'mapping' || section.flow || settings.at.has(optimizerBlock)) return null;
  const lines = linesOf(text, settings, section);
  const [first] = lines ?? [];
  if (lines === null || first === undefined) return null;
  const flags = new Map(
    lines.flatMap((line) => (isFlag(line) ? [[line.setting.key.path, truthIn(line)]] : [])),
  );
  if ([...flags.values()].includes(null)) return null;
  const indentation = first.indentation + ' '.repeat(indentationUnit(text));
  const type = typeOfFlags((path) => flags.get(path) === true);
  const inBlock = lines.flatMap((line) => [
    ...leadingComments(text, line).map((comment) => indentation + comment),
    ...rewriteLine(line, indentation, type, typeLine(lines, type)),
  ]);
  const hasRate = lines.some((line) => line.setting.key.path === 'training_config.learning_rate');
  const block = [`${first.indentation}optimizer:`, ...inBlock, ...(hasRate ? [] : [indentation + flatRate])];
  return edits(text, lines, block);
}

/** In the order of the text; null where one of them is no line of its own. */
function linesOf(text: string, settings: Settings, section: MappingNode): readonly LayoutLine[] | null {
  const written = flatPaths.flatMap((path) => settings.at.get(path) ?? []);
  const names = section.entries.map((entry) => entry.name);
  const lines: LayoutLine[] = [];
  for (const setting of written) {
    const isTwice = names.filter((name) => name === setting.entry.name).length > 1;
    const line = setting.mapping === section && !isTwice ? layoutLine(text, setting) : null;
    if (line === null) return null;
    lines.push(line);
  }
  return lines.sort((a, b) => a.start - b.start);
}

function isFlag({ setting }: LayoutLine): boolean {
  return setting.key.type === 'boolean';
}

/** The line that becomes the type: the flag that is on, else the first that is not needed otherwise. */
function typeLine(lines: readonly LayoutLine[], type: string): LayoutLine | undefined {
  const flags = lines.filter(isFlag);
  const others = flags.filter((line) => line.setting.key.path !== flatFlags.kahan);
  return type === 'NoOp' || type === 'MorehAdamW'
    ? others.find(
        (line) => truthIn(line) === true && typeOfFlags((path) => path === line.setting.key.path) === type,
      )
    : (others[0] ?? flags[0]);
}

function rewriteLine(
  line: LayoutLine,
  indentation: string,
  type: string,
  typeIsHere: LayoutLine | undefined,
): readonly string[] {
  const { path } = line.setting.key;
  const field = optimizerFields.find((one) => one.flat === path);
  if (field !== undefined) return [rewritten(line, indentation, `${nameOf(field.block)}: ${line.value}`)];
  const readsKahan = type === 'MorehAdamW' || type === 'AdamWComposite';
  const kahan =
    path === flatFlags.kahan && readsKahan
      ? [rewritten(line, indentation, `kahan_summation: ${String(truthIn(line))}`)]
      : null;
  if (line !== typeIsHere) return kahan ?? onlyComment(line, indentation);
  const typed = `type: ${type}`;
  return kahan ? [indentation + typed, ...kahan] : [rewritten(line, indentation, typed)];
}

/** Comments on lines of their own, right above a key and in line with it, are about that key. */
function leadingComments(text: string, line: LayoutLine): readonly string[] {
  return linesAbove(text, line).map(({ start, end }) => text.slice(start, end).trim());
}

function linesAbove(
  text: string,
  { start, indentation }: LayoutLine,
): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let end = start; end > 0; ) {
    const above = text.lastIndexOf('\n', end - 2) + 1;
    const content = text.slice(above, end);
    if (!content.startsWith(`${indentation}#`)) break;
    found.push({ start: above, end });
    end = above;
  }
  return found.reverse();
}

function edits(text: string, lines: readonly LayoutLine[], block: readonly string[]): readonly Edit[] {
  const ending = lineEnding(text);
  return lines.map((line, at) => {
    const start = linesAbove(text, line)[0]?.start ?? line.start;
    const newline = text.indexOf('\n', line.end);
    const end = newline < 0 ? text.length : newline + 1;
    if (at > 0) return { start, end, text: '' };
    return { start, end, text: block.join(ending) + (newline < 0 ? '' : ending) };
  });
}
