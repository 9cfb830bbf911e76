/** A place as editors count it: line and column from 1, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; offsets past the end count as the end. */
  positionAt(offset: number): Position;
  /** The offset at which a line begins. */
  lineStart(line: number): number;
}

/** Finds the lines of a text; `\n`, `\r\n` and a lone `\r` end a line, as in YAML. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    lineCount: starts.length,
    lineStart: startOf,
    positionAt(offset) {
      const place = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
    },
  };
}
