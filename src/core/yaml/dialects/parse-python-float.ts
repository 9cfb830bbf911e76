import { asciiNumberText } from './ascii-number-text.ts';
import { type Conversion, converted, raised } from './py-value.ts';
import { pythonRepr } from './python-repr.ts';

const digits = '[0-9](?:_?[0-9])*';
const decimal = spaced(`(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][-+]?${digits})?`);
const infinity = spaced('inf(?:inity)?');
const notANumber = spaced('nan');

/** Spaces around and one sign; anchored at both ends, so that a long text is read once. */
function spaced(pattern: string): RegExp {
  return new RegExp(`^[\\t-\\r ]*([-+]?${pattern})[\\t-\\r ]*$`, 'i');
}

/** Python's `float(text)`. */
export function parsePythonFloat(
  text: string,
  representation: () => string = () => pythonRepr(text),
): Conversion<number> {
  const ascii = asciiNumberText(text);
  const literal = decimal.exec(ascii)?.[1];
  if (literal !== undefined) return converted(Number(literal.replaceAll('_', '')));
  if (notANumber.test(ascii)) return converted(Number.NaN);
  const infinite = infinity.exec(ascii)?.[1];
  if (infinite === undefined)
    return raised(`ValueError: could not convert string to float: ${representation()}`);
  return converted(infinite.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}
