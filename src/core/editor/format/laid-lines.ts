import type { Span } from '../../diagnostic.ts';
import type { Entry } from '../../yaml/node.ts';

/** A line of a text that can be read. */
export interface LaidLine extends Span {
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isComment: boolean;
}

/** What is to be done with a line that begins an entry of a block mapping, or goes on with its value. */
export interface Place {
  /** The spaces of the entry's own line, before and after. */
  readonly from: number;
  readonly to: number;
  /** The entry, on its own line. */
  readonly entry: Entry | null;
  /** Within a text whose spaces may count. */
  readonly isText: boolean;
}

/** The lines of a text, without their endings. */
export function laidLines(text: string): readonly LaidLine[] {
  const lines: LaidLine[] = [];
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? next : text[newline - 1] === '\r' ? newline - 1 : newline;
    const content = text.slice(start, Math.max(start, end));
    const trimmed = content.replace(/^ +/, '');
    lines.push({
      start,
      end: Math.max(start, end),
      indent: content.length - trimmed.length,
      isBlank: trimmed === '',
      isComment: trimmed.startsWith('#'),
    });
    if (newline < 0) break;
    start = next;
  }
  return lines;
}

/** Finds the line of an offset, by its index. */
export function lineFinder(lines: readonly LaidLine[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** Without the spaces around it. A tab is no such space: where one stands between words, some loaders stop. */
export function withoutSpaces(text: string): string {
  return withoutEndSpaces(text.replace(/^ +/, ''));
}

/** Without the spaces at its end. An expression for them would try each space of a long run in the middle as the first one. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
