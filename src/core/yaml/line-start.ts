import { rememberLast } from './remember-last.ts';

/** Where the lines of a text begin, in order. */
const starts = rememberLast((text: string): readonly number[] => {
  const found = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
});

/** Where the line of an offset begins. Searched backwards, a line of a million characters would cost that for each place in it. */
export function lineStart(text: string, offset: number): number {
  return atOrBefore(starts(text), offset) ?? 0;
}

/** The last of some sorted offsets that is not behind a place; undefined where all of them are. */
export function atOrBefore(sorted: readonly number[], offset: number): number | undefined {
  return sorted[countUpTo(sorted, offset) - 1];
}

/** How many of some sorted offsets are not behind a place. */
export function countUpTo(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of offsets, taken from the top, whether nothing but white space stands before them in their line. */
export function indentationTest(text: string): (offset: number) => boolean {
  let line = -1;
  let end = -1;
  const space = /[^\S\n]*/y;
  return (offset) => {
    const start = lineStart(text, offset);
    if (start !== line) {
      line = start;
      space.lastIndex = start;
      end = start + (space.exec(text)?.[0].length ?? 0);
    }
    return offset <= end;
  };
}
