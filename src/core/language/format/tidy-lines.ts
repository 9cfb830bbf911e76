import type { Edit } from '../../diagnostic.ts';
import { lineEnding } from '../../source/indentation.ts';
import type { MappingNode, SourceNode } from '../../source/node.ts';
import type { Source } from '../../source/parse.ts';
import { commentIndent } from './comment-indent.ts';
import { type LaidLine, laidLines, lineFinder, type Place, withoutSpaces } from './laid-lines.ts';
import { tidyEntry } from './tidy-entry.ts';

const unit = 2;

/** The edits that tidy the lines of a text without faults. */
export function tidyLines({ text, root }: Source): readonly Edit[] {
  const lines = laidLines(text);
  const lineAt = lineFinder(lines);
  const places = new Map<number, Place>();
  if (root?.kind === 'mapping' && !root.flow) place(root, 0);

  function place(mapping: MappingNode, depth: number): void {
    for (const entry of mapping.entries) {
      const first = lineAt(entry.keySpan.start);
      const from = lines[first]?.indent ?? 0;
      const to = depth * unit;
      const last = lineAt(Math.max(entry.keySpan.end, entry.value.span.end - 1));
      const startsLine = lines[first]?.start === entry.keySpan.start - from;
      if (!startsLine) continue;
      places.set(first, { from, to, entry, isText: false });
      if (entry.value.kind === 'mapping' && !entry.value.flow) {
        place(entry.value, depth + 1);
        continue;
      }
      const textFrom = entry.value.kind === 'scalar' ? first + 1 : Number.POSITIVE_INFINITY;
      for (let line = first + 1; line <= last; line += 1) {
        places.set(line, {
          from,
          to,
          entry: null,
          isText: line >= textFrom || isInText(entry.value, lines[line]),
        });
      }
    }
  }

  return editsOf(text, lines, places);
}

function isInText(node: SourceNode, line: LaidLine | undefined): boolean {
  if (line === undefined) return false;
  if (node.kind === 'scalar') return node.span.start < line.start && line.start < node.span.end;
  if (node.kind === 'sequence') return node.items.some((item) => isInText(item, line));
  return node.kind === 'mapping' && node.entries.some(({ value }) => isInText(value, line));
}

function editsOf(
  text: string,
  lines: readonly LaidLine[],
  places: ReadonlyMap<number, Place>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const ending = lineEnding(text);
  const last = lines.findLastIndex(({ isBlank }) => !isBlank);
  let blanks = 0;
  let hasContent = false;
  for (const [index, line] of lines.entries()) {
    const place = places.get(index);
    const written = text.slice(line.start, line.end);
    if (line.isBlank && place?.isText !== true) {
      blanks += 1;
      const drop = index > last || !hasContent || blanks > 1;
      const next = lines[index + 1]?.start ?? text.length;
      const edit = drop
        ? { start: line.start, end: next, text: '' }
        : { start: line.start, end: line.end, text: '' };
      if (edit.end > edit.start) edits.push(edit);
      continue;
    }
    blanks = 0;
    hasContent = true;
    const tidy = tidyLine(text, lines, index, places);
    if (tidy !== written) edits.push({ start: line.start, end: line.end, text: tidy });
    if (line.end === text.length) edits.push({ start: text.length, end: text.length, text: ending });
  }
  return edits;
}

function tidyLine(
  text: string,
  lines: readonly LaidLine[],
  index: number,
  places: ReadonlyMap<number, Place>,
): string {
  const line = lines[index];
  if (line === undefined) return '';
  const place = places.get(index);
  const written = text.slice(line.start, line.end);
  if (place === undefined) {
    return line.isComment
      ? ' '.repeat(commentIndent(lines, index, places)) + withoutSpaces(written)
      : written.replace(/ +$/, '');
  }
  if (place.entry !== null) return tidyEntry(text, place.entry, line, place.to);
  const shifted = shift(written, place.to - place.from);
  return place.isText ? shifted : shifted.replace(/ +$/, '');
}

function shift(line: string, by: number): string {
  if (by >= 0) return withoutSpaces(line) === '' ? line : ' '.repeat(by) + line;
  const spaces = line.length - line.replace(/^ +/, '').length;
  return line.slice(Math.min(spaces, -by));
}
