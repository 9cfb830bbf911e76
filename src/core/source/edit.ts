import type { Edit, Span } from '../diagnostic.ts';
import { indentationUnit, lineEnding } from './indentation.ts';
import type { Entry, MappingNode } from './node.ts';

/** Takes a `key: value` out, with its line and the comment on it; null where it shares its line with others. */
export function removeEntry(text: string, mapping: MappingNode, entry: Entry): Edit | null {
  if (mapping.flow) return removeFromFlow(mapping, entry);
  const lines = entryLines(text, entry);
  return lines && { ...lines, text: '' };
}

/** The whole lines on which an entry of a block mapping stands; null where something else stands there too. */
export function entryLines(text: string, entry: Entry): Span | null {
  const start = text.lastIndexOf('\n', entry.keySpan.start - 1) + 1;
  if (text.slice(start, entry.keySpan.start).trim() !== '') return null;
  return { start, end: endOfLine(text, Math.max(entry.value.span.end, entry.keySpan.end)) };
}

/** Adds `key: value` after a mapping's last entry, in its indentation. */
export function appendEntry(text: string, mapping: MappingNode, key: string, value: string): Edit | null {
  const [first] = mapping.entries;
  const last = mapping.entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const lastEnd = Math.max(last.value.span.end, last.keySpan.end);
  if (mapping.flow) return insertion(lastEnd, `, ${key}: ${value}`);
  return insertLines(text, endOfLine(text, lastEnd), [`${columnOf(text, first.keySpan.start)}${key}: ${value}`]);
}

/** Adds the first `key: value` under a section that is written without one (`training_config:`). */
export function fillEmptySection(text: string, section: Entry, key: string, value: string): Edit {
  const indentation = `${columnOf(text, section.keySpan.start)}${' '.repeat(indentationUnit(text))}`;
  return insertLines(text, endOfLine(text, section.keySpan.end), [`${indentation}${key}: ${value}`]);
}

/** Adds a section with one key at the end of the text. */
export function appendSection(text: string, section: string, key: string, value: string): Edit {
  const lines = [`${section}:`, `${' '.repeat(indentationUnit(text))}${key}: ${value}`];
  return insertLines(text, text.length, text.trim() === '' ? lines : ['', ...lines]);
}

function removeFromFlow(mapping: MappingNode, entry: Entry): Edit {
  const at = mapping.entries.indexOf(entry);
  const next = mapping.entries[at + 1];
  if (next !== undefined) return { start: entry.keySpan.start, end: next.keySpan.start, text: '' };
  const previous = mapping.entries[at - 1];
  const start = previous ? Math.max(previous.value.span.end, previous.keySpan.end) : entry.keySpan.start;
  return { start, end: Math.max(entry.value.span.end, entry.keySpan.end), text: '' };
}

function insertLines(text: string, at: number, lines: readonly string[]): Edit {
  const ending = lineEnding(text);
  const needsBreak = at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r';
  return insertion(at, (needsBreak ? ending : '') + lines.map((line) => line + ending).join(''));
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The offset after the line break that ends the line of `from`, or the text's end. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** The white space in front of a key, to be repeated before its new neighbour. */
function columnOf(text: string, keyStart: number): string {
  const start = text.lastIndexOf('\n', keyStart - 1) + 1;
  return ' '.repeat(keyStart - start);
}
