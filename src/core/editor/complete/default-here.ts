import type { Contract } from '../../facts/contract.ts';
import type { Key } from '../../keys/key.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ChosenTypes } from '../chosen-types.ts';
import { isNothing } from '../status/value-text.ts';
import { statusBy } from '../status-by.ts';

/** What holds without a key, and by whose word. */
export interface DefaultHere {
  readonly value: LoadedValue;
  readonly note: 'default here' | 'base file' | 'default';
}

/** The value to begin with: what the target holds without the key, else the documented default; undefined where nothing is known. */
export function defaultHere(key: Key, contract: Contract, chosen: ChosenTypes): DefaultHere | undefined {
  const { status } = statusBy(contract, key, chosen);
  if (status.kind === 'base file') return { value: status.value, note: 'base file' };
  if (status.kind === 'optional' && status.value !== undefined && !isNothing(status.value)) {
    return { value: status.value, note: 'default here' };
  }
  return key.default === undefined ? undefined : { value: key.default, note: 'default' };
}
