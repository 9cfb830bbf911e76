import { parsePythonFloat } from './parse-python-float.ts';
import type { PyValue } from './py-value.ts';
import { type Conversion, converted, raised } from './py-value.ts';
import { splitSign } from './split-sign.ts';

/** Constructs `!!float`. The text may be anything, as an explicit tag is not checked against the resolver. */
export function constructFloat(text: string): PyValue {
  // Nearly every float of a config; the general way below gives the same, at ten times the price.
  if (/^[0-9]{1,15}\.[0-9]{0,15}$/.test(text)) return { type: 'float', value: Number(text) };
  const plain = text.replaceAll('_', '').toLowerCase();
  if (plain === '') return { type: 'error', message: 'IndexError: string index out of range' };
  const { negative, rest } = splitSign(plain);
  const magnitude = parseMagnitude(rest);
  if (!magnitude.ok) return { type: 'error', message: magnitude.message };
  return { type: 'float', value: negative ? -magnitude.value : magnitude.value };
}

function parseMagnitude(text: string): Conversion<number> {
  if (text === '.inf') return converted(Number.POSITIVE_INFINITY);
  if (text === '.nan') return converted(Number.NaN);
  if (text.includes(':')) return parseSexagesimal(text.split(':'));
  return parsePythonFloat(text);
}

/** Sums from the right, in doubles, because the order decides how the sum is rounded. */
function parseSexagesimal(parts: readonly string[]): Conversion<number> {
  const digits: number[] = [];
  for (const part of parts) {
    const digit = parsePythonFloat(part);
    if (!digit.ok) return digit;
    digits.push(digit.value);
  }
  let base = 1n;
  let total = 0;
  for (const digit of digits.reverse()) {
    const factor = Number(base);
    if (factor === Number.POSITIVE_INFINITY)
      return raised('OverflowError: int too large to convert to float');
    total += digit * factor;
    base *= 60n;
  }
  return converted(total);
}
