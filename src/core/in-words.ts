/** "a", "a or b", "a, b or c" */
export function orList(words: readonly string[]): string {
  return joined(words, 'or');
}

/** "a", "a and b", "a, b and c" */
export function andList(words: readonly string[]): string {
  return joined(words, 'and');
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });

/** A number with thousands grouped; small ones in full. */
export function grouped(value: number): string {
  return format.format(value);
}
