import type { Contract } from '../facts/contract.ts';
import type { Values, Violation } from '../facts/stops.ts';

/** What a trainer refuses, in the order in which it looks; the first violation is the one it stops at. */
export function violationsOf(contract: Contract, values: Values, hasMesh: boolean): readonly Violation[] {
  return contract.stops.map((stop) => stop(values, hasMesh)).filter((found) => found !== null);
}
