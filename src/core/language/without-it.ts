import type { Reading } from '../readings/reading.ts';
import { valueText } from '../readings/value-text.ts';
import type { Key } from '../schema/key.ts';

/** What holds where an optional key is missing, as a clause. */
export function withoutIt(key: Key, reading: Extract<Reading, { kind: 'optional' | 'base file' }>): string {
  if (reading.value === undefined) return 'it is optional';
  if (reading.value === null) return 'without it there is none';
  const value = key.type === 'string' && reading.value === '' ? 'an empty text' : valueText(reading.value);
  return reading.kind === 'base file' ? `without it, its base file says ${value}` : `without it, ${value}`;
}
