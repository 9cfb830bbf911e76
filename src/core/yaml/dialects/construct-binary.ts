import type { PyValue } from './py-value.ts';
import { escapeCharacter } from './python-repr.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Constructs `!!binary`: base64 read leniently, skipping what is not of its alphabet. */
export function constructBinary(text: string): PyValue {
  const outside = findNonAscii(text);
  if (outside !== undefined) return constructorError(`failed to convert base64 data into ascii: ${outside}`);
  const bytes: number[] = [];
  let bits = 0;
  let position = 0; // of the next character in its group of four
  let pads = 0;
  for (const character of text) {
    if (character === '=') {
      if (position >= 2 && position + ++pads >= 4) return { type: 'bytes', value: bytes };
      continue;
    }
    const sextet = alphabet.indexOf(character);
    if (sextet < 0) continue;
    pads = 0;
    bits = ((bits << 6) | sextet) & 0xffffff;
    if (position > 0) bytes.push((bits >> (6 - 2 * position)) & 0xff);
    position = (position + 1) % 4;
  }
  if (position === 0) return { type: 'bytes', value: bytes };
  if (position > 1) return constructorError('failed to decode base64 data: Incorrect padding');
  const count = (bytes.length / 3) * 4 + 1;
  return constructorError(
    `failed to decode base64 data: Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
  );
}

function findNonAscii(text: string): string | undefined {
  const characters = [...text];
  const isOutside = (character: string) => (character.codePointAt(0) ?? 0) > 0x7f;
  const start = characters.findIndex(isOutside);
  const first = characters[start];
  if (first === undefined) return undefined;
  const length = characters.slice(start).findIndex((character) => !isOutside(character));
  const end = length < 0 ? characters.length : start + length;
  const which =
    end - start === 1
      ? `character '${escapeCharacter(first)}' in position ${start}`
      : `characters in position ${start}-${end - 1}`;
  return `'ascii' codec can't encode ${which}: ordinal not in range(128)`;
}

function constructorError(problem: string): PyValue {
  return { type: 'error', message: `yaml.constructor.ConstructorError: ${problem}` };
}
