import type { Contract } from '../trainers/contract.ts';
import type { Honour } from '../trainers/honours/honour.ts';
import { wishHonour } from '../trainers/honours/honour-of.ts';

/**
 * How a target is made to honour a key, where that is told at all: of a key that asks for nothing until it is true,
 * what comes of it then.
 */
export function honourOfKey(contract: Contract, path: string): Honour | null {
  return wishHonour(contract, path);
}
