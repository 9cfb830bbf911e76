import type { Edit } from '../../core/index.ts';

/** The shortest single edit that makes one text of another: an undo then goes back to where the change was. */
export function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Several edits as one that covers them all, so that an editor makes one step of it. */
export function coveringEdit(text: string, edits: readonly Edit[]): Edit | null {
  const first = edits[0];
  const last = edits[edits.length - 1];
  if (!first || !last) return null;
  let replacement = '';
  let at = first.start;
  for (const edit of edits) {
    replacement += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start: first.start, end: last.end, text: replacement };
}

/** The text after edits that do not overlap and are sorted by place. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const edit = coveringEdit(text, edits);
  return edit === null ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
