import { asciiNumberText } from './ascii-number-text.ts';
import { type Conversion, converted, raised } from './py-value.ts';
import { clipRepr, pythonRepr } from './python-repr.ts';

type Base = 2 | 8 | 10 | 16;

/** Spaces around, one sign, the base's prefix, and digits with single underscores between them. */
const patterns: Readonly<Record<Base, RegExp>> = {
  2: /^[\t-\r ]*([-+]?)(?:0[bB]_?)?([01]+(?:_[01]+)*)[\t-\r ]*$/,
  8: /^[\t-\r ]*([-+]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)[\t-\r ]*$/,
  10: /^[\t-\r ]*([-+]?)([0-9]+(?:_[0-9]+)*)[\t-\r ]*$/,
  16: /^[\t-\r ]*([-+]?)(?:0[xX]_?)?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)[\t-\r ]*$/,
};

const prefixes: Readonly<Record<Base, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

/** Python refuses more decimal digits than this, as reading them takes quadratic time. */
const mostDecimalDigits = 4300;

/** Python's `int(text, base)`. */
export function parsePythonInt(
  text: string,
  base: Base,
  representation: () => string = () => pythonRepr(text),
): Conversion<bigint> {
  const match = patterns[base].exec(asciiNumberText(text));
  if (match === null)
    return raised(`ValueError: invalid literal for int() with base ${base}: ${clipRepr(representation())}`);
  const [, sign = '', grouped = ''] = match;
  const digits = grouped.replaceAll('_', '');
  if (base === 10 && digits.length > mostDecimalDigits) return raised(tooManyDigits(digits.length));
  const magnitude = BigInt(prefixes[base] + digits);
  return converted(sign === '-' ? -magnitude : magnitude);
}

function tooManyDigits(count: number): string {
  return `ValueError: Exceeds the limit (${mostDecimalDigits} digits) for integer string conversion: value has ${count} digits; use sys.set_int_max_str_digits() to increase the limit`;
}
