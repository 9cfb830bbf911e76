import type { Contract } from '../trainers/contract.ts';
import { evalHonour } from '../trainers/eval-honour.ts';
import { type Honour, honourOf } from '../trainers/honours.ts';

/**
 * How a target is made to honour a key, where that is told at all: of a key that asks for nothing until it is true,
 * what comes of it then.
 */
export function honourOfKey(contract: Contract, path: string): Honour | null {
  const target = { ...contract, board: 'n150', run: 'direct' } as const;
  return path.startsWith('eval_config.') ? evalHonour(target, path) : honourOf(target, path, true);
}
