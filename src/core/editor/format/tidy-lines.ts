import type { Edit } from '../../diagnostic.ts';
import { lineEnding } from '../../yaml/indentation.ts';
import type { MappingNode } from '../../yaml/node.ts';
import type { Source } from '../../yaml/parse.ts';
import { commentIndents } from './comment-indents.ts';
import {
  type LaidLine,
  laidLines,
  lineFinder,
  type Place,
  withoutEndSpaces,
  withoutSpaces,
} from './laid-lines.ts';
import { linesInTexts } from './lines-in-texts.ts';
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
      const isScalar = entry.value.kind === 'scalar';
      const inTexts = isScalar ? null : linesInTexts(entry.value, lines, lineAt);
      for (let line = first + 1; line <= last; line += 1) {
        places.set(line, { from, to, entry: null, isText: inTexts?.has(line) ?? true });
      }
    }
  }

  return editsOf(text, lines, places);
}

function editsOf(
  text: string,
  lines: readonly LaidLine[],
  places: ReadonlyMap<number, Place>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const ending = lineEnding(text);
  const comments = commentIndents(lines, places);
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
    const tidy = tidyLine(text, line, place, comments.get(index));
    if (tidy !== written) edits.push({ start: line.start, end: line.end, text: tidy });
    if (line.end === text.length) edits.push({ start: text.length, end: text.length, text: ending });
  }
  return edits;
}

/** @param commentIndent the spaces that belong before a comment of its own line */
function tidyLine(
  text: string,
  line: LaidLine,
  place: Place | undefined,
  commentIndent: number | undefined,
): string {
  const written = text.slice(line.start, line.end);
  if (place === undefined) {
    return commentIndent === undefined
      ? withoutEndSpaces(written)
      : ' '.repeat(commentIndent) + withoutSpaces(written);
  }
  if (place.entry !== null) return tidyEntry(text, place.entry, line, place.to);
  const shifted = shift(written, place.to - place.from);
  return place.isText ? shifted : withoutEndSpaces(shifted);
}

function shift(line: string, by: number): string {
  if (by >= 0) return withoutSpaces(line) === '' ? line : ' '.repeat(by) + line;
  const spaces = line.length - line.replace(/^ +/, '').length;
  return line.slice(Math.min(spaces, -by));
}
