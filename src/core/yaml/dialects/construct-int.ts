import { parsePythonInt } from './parse-python-int.ts';
import type { PyValue } from './py-value.ts';
import { type Conversion, converted } from './py-value.ts';
import { splitSign } from './split-sign.ts';

/** Constructs `!!int`. The text may be anything, as an explicit tag is not checked against the resolver. */
export function constructInt(text: string): PyValue {
  // Nearly every number of a config; the general way below gives the same, at ten times the price.
  if (/^[1-9][0-9]{0,8}$/.test(text)) return { type: 'int', value: BigInt(text) };
  const { negative, rest } = splitSign(text.replaceAll('_', ''));
  if (rest === '') return { type: 'error', message: 'IndexError: string index out of range' };
  const magnitude = parseMagnitude(rest);
  if (!magnitude.ok) return { type: 'error', message: magnitude.message };
  return { type: 'int', value: negative ? -magnitude.value : magnitude.value };
}

function parseMagnitude(text: string): Conversion<bigint> {
  if (text.startsWith('0b')) return parsePythonInt(text.slice(2), 2);
  if (text.startsWith('0x')) return parsePythonInt(text.slice(2), 16);
  if (text.startsWith('0')) return parsePythonInt(text, 8);
  if (text.includes(':')) return parseSexagesimal(text.split(':'));
  return parsePythonInt(text, 10);
}

/**
 * More than any part can have, which are 4,300 decimal digits: whatever its other parts are, a number of this size only
 * grows. Nobody can see how large it is in the end, as no float holds it and Python shows no more digits than that.
 */
const immense = 10n ** 4301n;

function parseSexagesimal(parts: readonly string[]): Conversion<bigint> {
  let total = 0n;
  for (const part of parts) {
    // Nearly every part; the general way gives the same, at several times the price.
    const digit = /^[0-9]{1,2}$/.test(part) ? converted(BigInt(part)) : parsePythonInt(part, 10);
    if (!digit.ok) return digit;
    // Each step would cost as much as there are digits so far: with all of them a megabyte takes minutes.
    if (-immense < total && total < immense) total = total * 60n + digit.value;
  }
  return { ok: true, value: total };
}
