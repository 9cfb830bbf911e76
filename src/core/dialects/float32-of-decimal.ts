const decimal = /^[-+]?([0-9]*)\.?([0-9]*)(?:[eE]([-+]?[0-9]+))?$/;

/**
 * The float32 nearest to a decimal literal, as C's `strtof` rounds it. Rounding to a double and then to a float is
 * almost the same: it errs only where the double falls halfway between two floats and the literal does not.
 */
export function float32OfDecimal(literal: string): number {
  const double = Number(literal);
  const float = Math.fround(double);
  if (float === double || !Number.isFinite(double)) return float;

  // One past the largest float, 2 ** 128, is what overflow rounds to.
  const nearest = Number.isFinite(float) ? float : Math.sign(double) * 2 ** 128;
  const mirrored = nearest + 2 * (double - nearest);
  const isHalfway = Math.fround(mirrored) === mirrored;
  if (!isHalfway) return float;

  const side = compareMagnitude(literal, Math.abs(double));
  if (side === 0) return float;
  const away = Math.abs(nearest) > Math.abs(mirrored) ? nearest : mirrored;
  const toward = away === nearest ? mirrored : nearest;
  return Math.fround(side > 0 ? away : toward);
}

/** Compares the literal without its sign with a positive double, exactly: -1, 0 or 1. */
function compareMagnitude(literal: string, double: number): number {
  const [, whole = '', fraction = '', exponent = '0'] = decimal.exec(literal) ?? [];
  const power = Number(exponent) - fraction.length;
  let scale = 0;
  let integer = double;
  // Doubling is exact, and a double halfway between two floats needs fewer than 200 of it.
  while (!Number.isInteger(integer)) {
    integer *= 2;
    scale++;
  }
  // literal = digits * 10 ** power; double = integer / 2 ** scale
  const left = BigInt(`0${whole}${fraction}`) * 10n ** BigInt(Math.max(power, 0)) * 2n ** BigInt(scale);
  const right = BigInt(integer) * 10n ** BigInt(Math.max(-power, 0));
  if (left === right) return 0;
  return left > right ? 1 : -1;
}
