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

/**
 * Compares the literal without its sign with a positive double, exactly: -1, 0 or 1. It compares digits, as a literal can
 * have a million of them and a number of that size takes long to make.
 */
function compareMagnitude(literal: string, double: number): number {
  const [, whole = '', fraction = '', exponent = '0'] = decimal.exec(literal) ?? [];
  const left = digitsOf(whole + fraction, Number(exponent) - fraction.length);
  const right = exactDigits(double);
  if (left.point !== right.point) return left.point > right.point ? 1 : -1;
  if (left.digits === right.digits) return 0;
  // No digits follow where one of them ends, so the other is the larger one; else the first other digit decides.
  return left.digits > right.digits ? 1 : -1;
}

/** A positive number as 0.digits * 10 ** point, its first and last digits no zeros. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

function digitsOf(integer: string, power: number): Digits {
  const significant = integer.replace(/^0+/, '');
  return { digits: withoutLastZeros(significant), point: significant.length + power };
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

function exactDigits(double: number): Digits {
  let scale = 0;
  let integer = double;
  // Doubling is exact, and a double halfway between two floats needs fewer than 200 of it.
  while (!Number.isInteger(integer)) {
    integer *= 2;
    scale++;
  }
  // double = integer / 2 ** scale = integer * 5 ** scale / 10 ** scale
  return digitsOf(String(BigInt(integer) * 5n ** BigInt(scale)), -scale);
}

/** The number with the fewest digits that a 32-bit float holds as this value: 0.0001, not 0.00009999999747378752. */
export function shortestFloat32(value: number): number {
  for (let precision = 1; precision <= 9; precision++) {
    const shorter = Number(value.toPrecision(precision));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
