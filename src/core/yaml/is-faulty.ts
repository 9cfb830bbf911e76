import type { Span } from '../diagnostic.ts';
import { countUpTo } from './line-start.ts';
import type { Source } from './parse.ts';

interface FaultIndex {
  readonly starts: readonly number[];
  /** Where the farthest of the faults up to each of them ends. */
  readonly ends: readonly number[];
}

const known = new WeakMap<Source['faults'], FaultIndex>();

/** Whether a fault of the text lies at this place, so that what stands there may not be what was meant. */
export function isFaulty({ faults }: Source, { start, end }: Span): boolean {
  if (faults.length === 0) return false;
  const { starts, ends } = indexOf(faults);
  return (ends[countUpTo(starts, end - 1) - 1] ?? 0) > start;
}

/** A thousand faults are not looked through again for each of a hundred thousand keys. */
function indexOf(faults: Source['faults']): FaultIndex {
  const before = known.get(faults);
  if (before !== undefined) return before;
  let farthest = 0;
  const ends = faults.map(({ span }) => {
    farthest = Math.max(farthest, span.end);
    return farthest;
  });
  const index = { starts: faults.map(({ span }) => span.start), ends };
  known.set(faults, index);
  return index;
}
