import type { LoadedValue } from '../loaded-value.ts';
import type { PyValue } from './py-value.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** What has to be escaped, the marks too where they are around the text. Most of a long text is nothing of it. */
const specialOfText = /(?! )['"\\\p{C}\p{Z}]/gu;
const specialOfBytes = /['"\\]|[^ -~]/g;

/** Python's `repr()` of a string. */
export function pythonRepr(text: string): string {
  return quote(text, specialOfText);
}

/** Python's `repr()` of bytes. */
export function pythonBytesRepr(bytes: readonly number[]): string {
  const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return `b${quote(text, specialOfBytes)}`;
}

/** The first 200 characters of a representation, which is all that an error message quotes. */
export function clipRepr(representation: string): string {
  // A character takes two places at most.
  return representation.length <= 200
    ? representation
    : [...representation.slice(0, 400)].slice(0, 200).join('');
}

function quote(text: string, special: RegExp): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll(special, (character) => {
    if (character === '"' || character === "'") return character === mark ? `\\${character}` : character;
    return escapes.get(character) ?? escapeCharacter(character);
  });
  return `${mark}${body}${mark}`;
}

/** Python's escape of one character by its number: `\\x1b`, `\\u200b`, `\\U0001f600`. */
export function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** Python's `str(value)` of what has no parts. */
export function pythonText(value: LoadedValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  return Array.isArray(value) ? `[${value.map(pythonReprOf).join(', ')}]` : String(value);
}

/** Inside a list, texts have their quotes. */
function pythonReprOf(value: LoadedValue): string {
  return typeof value === 'string' ? pythonRepr(value) : pythonText(value);
}

const names = {
  null: 'NoneType',
  bool: 'bool',
  int: 'int',
  float: 'float',
  str: 'str',
  date: 'datetime.date',
  datetime: 'datetime.datetime',
  bytes: 'bytes',
} as const satisfies Record<Exclude<PyValue['type'], 'error'>, string>;

/** The name of a value's Python type, as Python's error messages give it. */
export function pythonTypeName(value: Exclude<PyValue, { type: 'error' }>): string {
  return names[value.type];
}
