/** Rows of the token embedding: the vocabulary rounded up to whole tiles of 32 (tt-train.md, section 5). */
export function paddedVocabulary(size: number, tile: number): number {
  return Math.ceil(size / tile) * tile;
}
