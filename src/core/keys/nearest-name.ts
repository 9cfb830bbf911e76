/** Names to compare a word with, prepared once. */
export type NameIndex = readonly IndexedName[];

interface IndexedName {
  readonly name: string;
  readonly lower: string;
  /** One bit a letter that occurs: two words differ by at least half as many changes as bits. */
  readonly letters: number;
}

export function nameIndex(names: readonly string[]): NameIndex {
  return names.map((name) => ({ name, lower: name.toLowerCase(), letters: lettersOf(name.toLowerCase()) }));
}

/**
 * The name that was probably meant: the closest one within a third of the word's length, or null.
 * Swapped neighbours count as one change, as they do for a hand.
 */
export function nearestName(word: string, names: NameIndex): string | null {
  const known = remembered.get(names) ?? new Map<string, string | null>();
  const before = known.get(word);
  if (before !== undefined) return before;
  const nearest = findNearest(word, names);
  if (known.size >= mostRemembered) known.clear();
  known.set(word, nearest);
  remembered.set(names, known);
  return nearest;
}

/** The same words are asked about for each target, and after each keystroke. */
const remembered = new WeakMap<NameIndex, Map<string, string | null>>();
const mostRemembered = 2000;

function findNearest(word: string, names: NameIndex): string | null {
  const written = word.toLowerCase().replaceAll('-', '_');
  const letters = lettersOf(written);
  let best: string | null = null;
  let limit = Math.min(3, Math.floor(written.length / 3)) + 1;
  for (const one of names) {
    const distance = distanceTo(one, written, letters, limit);
    if (distance >= limit) continue;
    limit = distance;
    best = one.name;
    if (distance === 0) break;
  }
  return best;
}

/**
 * Whether a word can only be a slip of the hand for this name: so near to it as a typing error leaves it, and as near to no
 * other. `min_steps` is no slip for `max_steps`, and `enable_dp` may be one for several names.
 */
export function isSlipOf(word: string, name: string, names: NameIndex): boolean {
  const written = word.toLowerCase().replaceAll('-', '_');
  const letters = lettersOf(written);
  const most = written.length < 4 ? 0 : written.length < 10 ? 1 : 2;
  const near = names
    .map((one) => ({ name: one.name, distance: distanceTo(one, written, letters, most + 1) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [nearest, next] = near;
  return nearest?.name === name && (next === undefined || next.distance > nearest.distance);
}

/** Changes from a word to a name; `limit` where there are as many or more. */
function distanceTo(
  { lower, letters: others }: IndexedName,
  written: string,
  letters: number,
  limit: number,
): number {
  if (Math.abs(lower.length - written.length) >= limit || bitCount(letters ^ others) > 2 * (limit - 1))
    return limit;
  return editDistance(written, lower, limit);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Changes that turn one word into the other; `limit` where there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? limit) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
