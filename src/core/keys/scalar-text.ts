import { shortestFloat32 } from '../yaml/dialects/float32-of-decimal.ts';
import { implicitTag, standardTag } from '../yaml/dialects/implicit-tag.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import { truthOf } from './key.ts';
import { keyAt } from './keys.ts';

/** Paths and words that no loader takes for anything but a text. */
const plainText = /^[A-Za-z_][\w./-]*$/;

/** Characters that a loader does not take as they are, or takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to be escaped
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A value as every loader reads it; of the key at `path`, as its type wants it. */
export function scalarText(path: string, value: LoadedValue, isFloat32: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => scalarText('', item, isFloat32)).join(', ')}]`;
  if (typeof value === 'string') return yamlText(value);
  if (typeof value !== 'number') return String(value);
  return keyAt(path)?.type === 'number' ? floatText(value, isFloat32) : wholeText(value);
}

/** Always with a dot, and with a signed exponent: PyYAML takes 1e-4 for a text. */
function floatText(value: number, isFloat32: boolean): string {
  const digits = Object.is(value, -0) ? '-0' : isFloat32 ? String(shortestFloat32(value)) : String(value);
  const [mantissa = '', exponent] = digits.split('e');
  const withDot = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return exponent === undefined ? withDot : `${withDot}e${exponent}`;
}

function wholeText(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** A brace before another: two of them begin a placeholder, where this writes the reader's own text. */
const openBraces = /\{(?=\{)/g;

/** A text as a scalar that every loader reads as this text, and nobody takes for a placeholder. */
export function yamlText(text: string): string {
  const isPlain =
    plainText.test(text) &&
    truthOf(text) === null &&
    implicitTag(text) === standardTag('str') &&
    !/^(?:null|nan|inf)$/i.test(text);
  if (isPlain) return text;
  const escaped = text.replaceAll(/["\\]/g, (character) => `\\${character}`);
  return `"${escaped.replaceAll(unprintable, escapeCharacter).replaceAll(openBraces, '\\x7b')}"`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
