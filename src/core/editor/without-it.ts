import type { Key } from '../keys/key.ts';
import type { KeyStatus } from './status/key-status.ts';
import { valueText } from './status/value-text.ts';

/** What holds where an optional key is missing, as a clause. */
export function withoutIt(key: Key, status: Extract<KeyStatus, { kind: 'optional' | 'base file' }>): string {
  if (status.value === undefined) return 'it is optional';
  if (status.value === null) return 'without it there is none';
  const value = key.type === 'string' && status.value === '' ? 'an empty text' : valueText(status.value);
  return status.kind === 'base file' ? `without it, its base file says ${value}` : `without it, ${value}`;
}
