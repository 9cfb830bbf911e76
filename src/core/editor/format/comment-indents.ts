import type { LaidLine, Place } from './laid-lines.ts';

/** The entries around a comment, from the outside in: each begins farther right than the one before. */
type Around = { readonly from: number; readonly to: number }[];

/**
 * Where the comments of their own lines belong, by line: each goes with the entries of its column above it, or with what
 * follows. One way down and one way up, as a text may have as many comments as lines.
 */
export function commentIndents(
  lines: readonly LaidLine[],
  places: ReadonlyMap<number, Place>,
): ReadonlyMap<number, number> {
  const below = entriesBelow(lines, places);
  const indents = new Map<number, number>();
  const around: Around = [];
  for (const [index, line] of lines.entries()) {
    const place = places.get(index);
    if (place !== undefined) {
      if (place.entry === null) continue;
      while ((around.at(-1)?.from ?? -1) >= place.from) around.pop();
      around.push(place);
    } else if (line.isComment) {
      const above = columnOf(around, line.indent);
      const last = around.at(-1)?.to ?? 0;
      indents.set(index, above ?? below.get(index) ?? (line.indent === 0 ? 0 : last));
    }
  }
  return indents;
}

/** Of each comment, the spaces before the next entry below it. */
function entriesBelow(
  lines: readonly LaidLine[],
  places: ReadonlyMap<number, Place>,
): ReadonlyMap<number, number> {
  const below = new Map<number, number>();
  let next: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const place = places.get(index);
    if (place !== undefined && place.entry !== null) next = place.to;
    else if (next !== undefined && lines[index]?.isComment) below.set(index, next);
  }
  return below;
}

/** What becomes of the column of an entry around; undefined where none begins there. */
function columnOf(around: Around, column: number): number | undefined {
  let low = 0;
  let high = around.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((around[middle]?.from ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  const found = around[low];
  return found?.from === column ? found.to : undefined;
}
