import type { Span } from '../../diagnostic.ts';
import { keyAt } from '../../keys/keys.ts';
import { indentationUnit } from '../../yaml/indentation.ts';
import { flowPlace } from './flow-place.ts';
import { commentStart, type TextLine, textLines } from './text-lines.ts';

/** What may be written at a cursor. */
export type CursorPlace =
  | {
      readonly kind: 'key';
      /** The path of the section; empty at the top. */
      readonly section: string;
      /** What is written there already, with the spaces before it. */
      readonly replace: Span;
      /** The spaces that belong before it. */
      readonly indentation: string;
      /** A colon stands there, so that the name alone is wanted. */
      readonly hasColon: boolean;
      /** The other keys of the section. */
      readonly taken: ReadonlySet<string>;
      readonly isFlow: boolean;
    }
  | {
      readonly kind: 'value';
      /** Of the key whose value it is. */
      readonly path: string;
      readonly replace: Span;
      /** A space is missing after the colon. */
      readonly needsSpace: boolean;
    };

/**
 * What may be written at an offset, told from indentation alone: a text in the making is seldom YAML, and its tree then
 * has the key in the wrong place or not at all. null where nothing of ours belongs: in comments, texts, lists.
 */
export function cursorPlace(text: string, offset: number): CursorPlace | null {
  const lines = textLines(text);
  const at = lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const line = lines[at];
  if (line === undefined) return null;
  const before = text.slice(line.start, offset);
  if (commentStart(before) < before.length || line.kind === 'marker') return null;
  if (line.kind === 'inside') {
    const opener = lines[line.opener]?.key;
    return opener ? inBrackets(text, lines, line.opener, offset) : null;
  }
  const { key } = line;
  if (key !== null && offset >= key.afterColon) {
    if (/^[[{]/.test(text.slice(key.value.start, key.value.end)) && offset > key.value.start) {
      return inBrackets(text, lines, at, offset);
    }
    return valuePlace(text, lines, at, offset);
  }
  const word = text.slice(line.start + line.indent, key ? key.end : line.end).trimEnd();
  return /^[\w.-]*$/.test(word) && !/^-(?:\s|$)/.test(word) ? keyPlace(text, lines, at, offset, word) : null;
}

function valuePlace(
  text: string,
  lines: readonly TextLine[],
  at: number,
  offset: number,
): CursorPlace | null {
  const key = lines[at]?.key;
  if (!key || /^[|>&*!]/.test(text.slice(key.value.start, key.value.end))) return null;
  const isEmpty = key.value.start === key.value.end;
  if (!isEmpty && (offset > key.value.end || offset < key.value.start)) return null;
  return {
    kind: 'value',
    path: pathOf(lines, at),
    replace: isEmpty ? { start: offset, end: offset } : key.value,
    needsSpace: offset === key.afterColon,
  };
}

function inBrackets(
  text: string,
  lines: readonly TextLine[],
  opener: number,
  offset: number,
): CursorPlace | null {
  const value = lines[opener]?.key?.value;
  return value ? flowPlace(text, value.start, offset, pathOf(lines, opener)) : null;
}

function keyPlace(
  text: string,
  lines: readonly TextLine[],
  at: number,
  offset: number,
  word: string,
): CursorPlace | null {
  const line = lines[at];
  if (line === undefined) return null;
  const column = line.kind === 'blank' ? offset - line.start : line.indent;
  const parent = parentOf(lines, at, column);
  const section = parent < 0 ? '' : pathOf(lines, parent);
  const wordStart = line.kind === 'blank' ? offset : line.start + line.indent;
  if (section !== '' && keyAt(section)?.type !== 'section') {
    const isValue = keyAt(section) !== undefined && line.key === null;
    if (!isValue) return null;
    return {
      kind: 'value',
      path: section,
      replace: { start: wordStart, end: wordStart + word.length },
      needsSpace: false,
    };
  }
  const siblings = childrenOf(lines, parent).filter((index) => index !== at);
  const [first] = siblings;
  const own = first === undefined ? undefined : lines[first]?.indent;
  const under = lines[parent]?.indent ?? 0;
  const width =
    own ?? (parent < 0 ? 0 : Math.max(column, under + (column > under ? 1 : indentationUnit(text))));
  return {
    kind: 'key',
    section,
    replace: { start: line.start, end: line.kind === 'blank' ? line.end : wordStart + word.length },
    indentation: ' '.repeat(width),
    hasColon: line.key !== null,
    taken: new Set(siblings.map((index) => lines[index]?.key?.name ?? '')),
    isFlow: false,
  };
}

/** The line of the key under which a line of this column stands; -1 for the top. */
function parentOf(lines: readonly TextLine[], at: number, column: number): number {
  let limit = column;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line?.kind === 'marker') return -1;
    if (line?.key === null || line === undefined || line.indent >= limit) continue;
    if (line.key.opens) return index;
    // A key with a value has nothing under it: what is indented deeper was meant to stand beside it.
    limit = line.indent;
  }
  return -1;
}

/** The lines of the keys right under one line. */
function childrenOf(lines: readonly TextLine[], parent: number): readonly number[] {
  const under = lines[parent]?.indent ?? -1;
  const children: number[] = [];
  let width: number | null = null;
  for (let index = parent < 0 ? 0 : parent + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.key === null || line === undefined) continue;
    if (line.indent <= under) break;
    width ??= line.indent;
    if (line.indent <= width) children.push(index);
  }
  return children;
}

/** The path of the key of a line. */
function pathOf(lines: readonly TextLine[], at: number): string {
  const line = lines[at];
  if (!line?.key) return '';
  const parent = parentOf(lines, at, line.indent);
  return parent < 0 ? line.key.name : `${pathOf(lines, parent)}.${line.key.name}`;
}
