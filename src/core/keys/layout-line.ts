import { truthOf } from './key.ts';
import type { Setting } from './settings.ts';

/** A `key: value  # comment` that has a line for itself. */
export interface LayoutLine {
  readonly setting: Setting;
  /** Of the key's line, without what precedes it. */
  readonly start: number;
  /** Of the line, before its ending. */
  readonly end: number;
  readonly indentation: string;
  /** The value as it is written. */
  readonly value: string;
  /** `# comment`, or nothing. */
  readonly comment: string;
  /** Where the comment stands in the line. */
  readonly commentColumn: number;
}

/** The line of a setting; null where it shares its line, has more than one, or names or uses an anchor. */
export function layoutLine(text: string, setting: Setting): LayoutLine | null {
  const { entry, node } = setting;
  const { keySpan, value } = entry;
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1;
  const end = endOfLine(text, start);
  const indentation = text.slice(start, keySpan.start);
  if (node?.kind !== 'scalar' || value.kind === 'alias' || node.style === 'block') return null;
  if (!/^ *$/.test(indentation) || value.span.end > end || value.span.end <= value.span.start) return null;
  const rest = /^(?:\s*(?:#.*)?)$/.exec(text.slice(value.span.end, end));
  const between = text.slice(keySpan.end, value.span.start);
  if (rest === null || !/^\s*:\s+$/.test(between)) return null;
  const comment = rest[0].trim();
  return {
    setting,
    start,
    end,
    indentation,
    value: text.slice(value.span.start, value.span.end),
    comment,
    commentColumn: value.span.end - start + rest[0].length - rest[0].trimStart().length,
  };
}

/** The offset of the line ending, or the text's end. */
export function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The line with another key and value, its comment in the column where it was, if there is room. */
export function rewritten(line: LayoutLine, indentation: string, code: string): string {
  const text = indentation + code;
  return line.comment === '' ? text : `${`${text} `.padEnd(line.commentColumn)}${line.comment}`;
}

/** What is left of a line whose key is not needed: its comment. */
export function onlyComment(line: LayoutLine, indentation: string): readonly string[] {
  return line.comment === '' ? [] : [indentation + line.comment];
}

/** true or false as it is written without quotes; null for anything else. */
export function truthIn({ setting: { node } }: LayoutLine): boolean | null {
  return node?.kind === 'scalar' && node.style === 'plain' && node.tag === undefined
    ? truthOf(node.text)
    : null;
}
