/** A number that stands alone, or before an x, a B or a +: not those in n150, v0.64 or top_3. */
const standing = /(?<![\w.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?(?=[xB+%]?(?![\w]))/gi;

/** The numbers of a text by what they are worth: 0.0001 and 1e-4 are one, 5,000 and 5000 are. */
export function numbersOf(text: string): Set<number> {
  return new Set([...text.matchAll(standing)].map(([number]) => Number(number.replaceAll(',', ''))));
}
