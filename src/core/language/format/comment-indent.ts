import type { LaidLine, Place } from './laid-lines.ts';

/** A comment of its own line goes with the entries of its column above it, or with what follows. */
export function commentIndent(
  lines: readonly LaidLine[],
  index: number,
  places: ReadonlyMap<number, Place>,
): number {
  const column = lines[index]?.indent ?? 0;
  const entryAfter = nextEntry(lines, index, places);
  let limit = Number.POSITIVE_INFINITY;
  for (let above = index - 1; above >= 0; above -= 1) {
    const place = places.get(above);
    if (place?.entry == null || place.from >= limit) continue;
    if (place.from === column) return place.to;
    limit = place.from;
  }
  return entryAfter?.to ?? (column === 0 ? 0 : lastIndent(index, places));
}

function nextEntry(
  lines: readonly LaidLine[],
  index: number,
  places: ReadonlyMap<number, Place>,
): Place | null {
  for (let below = index + 1; below < lines.length; below += 1) {
    const place = places.get(below);
    if (place?.entry != null) return place;
  }
  return null;
}

function lastIndent(index: number, places: ReadonlyMap<number, Place>): number {
  for (let above = index - 1; above >= 0; above -= 1) {
    const place = places.get(above);
    if (place?.entry != null) return place.to;
  }
  return 0;
}
