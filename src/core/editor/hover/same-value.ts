import type { LoadedValue } from '../../yaml/loaded-value.ts';

/** Whether a trainer holds what is written; a C++ trainer's number of 32 bits is the written one, as near as it can hold it. */
export function isSameValue(held: LoadedValue, written: LoadedValue | undefined): boolean {
  if (Array.isArray(held) && Array.isArray(written)) {
    return held.length === written.length && held.every((item, index) => isSameValue(item, written[index]));
  }
  if (typeof held === 'number' && typeof written === 'number') {
    return Object.is(held, written) || held === written || held === Math.fround(written);
  }
  return held === written;
}
