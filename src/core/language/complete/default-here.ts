import { isNothing } from '../../readings/value-text.ts';
import type { Key } from '../../schema/key.ts';
import type { Contract } from '../../trainers/contract.ts';
import type { LoadedValue } from '../../trainers/loaded-value.ts';
import type { ChosenTypes } from '../chosen-types.ts';
import { readingBy } from '../reading-by.ts';

/** What holds without a key, and by whose word. */
export interface DefaultHere {
  readonly value: LoadedValue;
  readonly note: 'default here' | 'base file' | 'default';
}

/** The value to begin with: what the target holds without the key, else the documented default; undefined where nothing is known. */
export function defaultHere(key: Key, contract: Contract, chosen: ChosenTypes): DefaultHere | undefined {
  const { reading } = readingBy(contract, key, chosen);
  if (reading.kind === 'base file') return { value: reading.value, note: 'base file' };
  if (reading.kind === 'optional' && reading.value !== undefined && !isNothing(reading.value)) {
    return { value: reading.value, note: 'default here' };
  }
  return key.default === undefined ? undefined : { value: key.default, note: 'default' };
}
