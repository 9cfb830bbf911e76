const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['y', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['n', false],
]);

/** What a reader means by a word that stands for a truth value; null for any other text. */
export function truthOf(text: string): boolean | null {
  return words.get(text.toLowerCase()) ?? null;
}
