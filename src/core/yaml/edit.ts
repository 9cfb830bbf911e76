import type { Edit, Fix, Span } from '../diagnostic.ts';
import { indentationUnit, lineEnding } from './indentation.ts';
import { lineStart } from './line-start.ts';
import type { Entry, MappingNode } from './node.ts';
import type { Source } from './parse.ts';

/** Whether lines at the text's end are part of its one document, in the column of its first key. */
export function canEndWithLines({ text, root, secondDocument }: Source): boolean {
  if (secondDocument !== null || /^\.\.\.(?:\s|$)/m.test(text)) return false;
  if (root === null) return true;
  if (root.kind !== 'mapping' || root.flow) return false;
  const [first] = root.entries;
  return first === undefined || columnOf(text, first.keySpan.start) === '';
}

/** Takes a `key: value` out, with its line and the comment on it; null where it shares its line with others. */
export function removeEntry(text: string, mapping: MappingNode, entry: Entry): Edit | null {
  if (mapping.flow) return removeFromFlow(mapping, entry);
  const lines = entryLines(text, entry);
  return lines && { ...lines, text: '' };
}

/** The whole lines on which an entry of a block mapping stands; null where something else stands there too. */
export function entryLines(text: string, entry: Entry): Span | null {
  const start = lineStart(text, entry.keySpan.start);
  if (text.slice(start, entry.keySpan.start).trim() !== '') return null;
  // A byte order mark belongs to the text, not to its first line.
  return { start: text[start] === '\ufeff' ? start + 1 : start, end: endOfLine(text, endOf(entry)) };
}

/** Adds `key: value` at the end of `{ … }`; null where it is empty. */
export function appendToFlow(mapping: MappingNode, key: string, value: string): Edit | null {
  const last = mapping.entries.at(-1);
  return last === undefined ? null : { start: endOf(last), end: endOf(last), text: `, ${key}: ${value}` };
}

/**
 * Adds whole lines at the end of a block mapping, in its indentation; where there is no mapping yet, under the empty
 * section `holder`, or under a new section at the text's end.
 */
export function appendLines(
  text: string,
  lines: readonly string[],
  mapping: MappingNode | null,
  section: string,
  holder: Entry | undefined,
): Edit | null {
  const [first] = mapping?.entries ?? [];
  const last = mapping?.entries.at(-1);
  if (first !== undefined && last !== undefined) {
    return insertLines(
      text,
      endOfLine(text, endOf(last)),
      indent(lines, columnOf(text, first.keySpan.start)),
    );
  }
  const unit = ' '.repeat(indentationUnit(text));
  if (holder === undefined) {
    const under = [`${section}:`, ...indent(lines, unit)];
    return insertLines(text, text.length, text.trim() === '' ? under : ['', ...under]);
  }
  const { start, end } = holder.value.span;
  if (end > start) return null;
  const indentation = columnOf(text, holder.keySpan.start) + unit;
  return insertLines(text, endOfLine(text, holder.keySpan.end), indent(lines, indentation));
}

function indent(lines: readonly string[], indentation: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : indentation + line));
}

function removeFromFlow(mapping: MappingNode, entry: Entry): Edit {
  const at = placeOf(entry, mapping);
  const next = mapping.entries[at + 1];
  if (next !== undefined) return { start: entry.keySpan.start, end: next.keySpan.start, text: '' };
  const previous = mapping.entries[at - 1];
  return { start: previous ? endOf(previous) : entry.keySpan.start, end: endOf(entry), text: '' };
}

const places = new WeakMap<MappingNode, ReadonlyMap<Entry, number>>();

/** Each of a thousand equal keys has its fix, and none of them is searched for from the first. */
function placeOf(entry: Entry, mapping: MappingNode): number {
  const known = places.get(mapping) ?? new Map(mapping.entries.map((one, at) => [one, at]));
  places.set(mapping, known);
  return known.get(entry) ?? -1;
}

function insertLines(text: string, at: number, lines: readonly string[]): Edit {
  const ending = lineEnding(text);
  const needsBreak = at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r';
  return {
    start: at,
    end: at,
    text: (needsBreak ? ending : '') + lines.map((line) => line + ending).join(''),
  };
}

function endOf(entry: Entry): number {
  return Math.max(entry.value.span.end, entry.keySpan.end);
}

/** The offset after the line break that ends the line of `from`, or the text's end. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** As many spaces as stand in front of a key, for its new neighbour. */
function columnOf(text: string, keyStart: number): string {
  const line = text.slice(lineStart(text, keyStart), keyStart);
  // A byte order mark takes no column.
  return ' '.repeat(line.replace('\ufeff', '').length);
}

/** The text after a fix; everything outside its edits stays as it is, byte for byte. */
export function applyFix(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
