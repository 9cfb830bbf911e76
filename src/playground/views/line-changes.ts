import { structuredPatch } from 'diff';

export interface LineChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Lines that belong together: the changed ones, and one around them. */
export interface Hunk {
  /** The line, counted from 1, at which it begins in the text before. */
  readonly line: number;
  readonly lines: readonly LineChange[];
}

const kinds: Readonly<Record<string, LineChange['kind']>> = { '+': 'added', '-': 'removed', ' ': 'same' };

/** What became of the lines of a text, as a reader compares them. */
export function lineChanges(before: string, after: string): readonly Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 1 });
  return hunks.map(({ oldStart, lines }) => ({
    line: oldStart,
    lines: lines.flatMap((line) => {
      // "\ No newline at end of file" is no line.
      const kind = kinds[line.charAt(0)];
      return kind === undefined ? [] : [{ kind, text: line.slice(1) }];
    }),
  }));
}
