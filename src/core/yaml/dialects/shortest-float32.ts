/** The number with the fewest digits that a 32-bit float holds as this value: 0.0001, not 0.00009999999747378752. */
export function shortestFloat32(value: number): number {
  for (let precision = 1; precision <= 9; precision++) {
    const shorter = Number(value.toPrecision(precision));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
