import { float32OfDecimal } from './float32-of-decimal.ts';
import type { Scalar } from './scalar.ts';

/** What `as<T>()` gives. Without a value it throws `bad conversion`, and `as<T>(fallback)` gives the fallback. */
export type CppResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const badConversion = { ok: false } as const;

const nullWords: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

const boolWords: ReadonlyMap<string, boolean> = new Map([
  ['y', true],
  ['yes', true],
  ['true', true],
  ['on', true],
  ['n', false],
  ['no', false],
  ['false', false],
  ['off', false],
]);

const specialFloats: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/^\+?\.(?:inf|Inf|INF)$/, Number.POSITIVE_INFINITY],
  [/^-\.(?:inf|Inf|INF)$/, Number.NEGATIVE_INFINITY],
  [/^\.(?:nan|NaN|NAN)$/, Number.NaN],
];

/** No space may come before; spaces may come after. The prefix decides the base, so `08` is octal and fails. */
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9][0-9]*))[\t-\r ]*$/;
const decimal = /^([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)[\t-\r ]*$/;

/** Whether the loader makes a null node of it, which converts to a string alone. Otherwise a tag has no say. */
export function isYamlCppNull({ text, style, tag }: Scalar): boolean {
  return style === 'plain' && tag === undefined && nullWords.has(text);
}

/** `as<bool>` of yaml-cpp 0.8: eight words, in lower case, in capitals, or with one capital first. */
export function yamlCppBool(scalar: Scalar): CppResult<boolean> {
  const value = /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+)$/.test(scalar.text)
    ? boolWords.get(scalar.text.toLowerCase())
    : undefined;
  return value === undefined ? badConversion : { ok: true, value };
}

/** `as<uint32_t>` of yaml-cpp 0.8. */
export function yamlCppUint32(scalar: Scalar): CppResult<number> {
  // The stream would wrap a negative number around; yaml-cpp looks for the sign first, even of `-0`.
  if (scalar.text.startsWith('-')) return badConversion;
  return readInteger(scalar.text, 0, 2 ** 32 - 1);
}

/** `as<int>` of yaml-cpp 0.8. */
export function yamlCppInt(scalar: Scalar): CppResult<number> {
  return readInteger(scalar.text, -(2 ** 31), 2 ** 31 - 1);
}

/** `as<float>` of yaml-cpp 0.8: the value is one that a 32-bit float holds. */
export function yamlCppFloat(scalar: Scalar): CppResult<number> {
  const [, literal] = decimal.exec(scalar.text) ?? [];
  if (literal !== undefined) {
    const value = float32OfDecimal(literal);
    return Number.isFinite(value) ? { ok: true, value } : badConversion;
  }
  const special = specialFloats.find(([pattern]) => pattern.test(scalar.text));
  return special === undefined ? badConversion : { ok: true, value: special[1] };
}

/** `as<std::string>` of yaml-cpp 0.8. A null node gives the word `null`, fallback or not. */
export function yamlCppString(scalar: Scalar): CppResult<string> {
  return { ok: true, value: isYamlCppNull(scalar) ? 'null' : scalar.text };
}

function readInteger(text: string, least: number, most: number): CppResult<number> {
  const match = integer.exec(text);
  if (match === null) return badConversion;
  const [, sign, hex, octal, digits] = match;
  // Past 2 ** 53 these lose digits, but such a number is out of range either way.
  const magnitude = hex ? Number(`0x${hex}`) : octal ? Number.parseInt(octal, 8) : Number(digits);
  const value = sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
  return value < least || value > most ? badConversion : { ok: true, value };
}
