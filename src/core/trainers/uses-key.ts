import { optimizerBlock } from '../schema/optimizer-layout.ts';
import { readsBlock } from '../schema/optimizer-place.ts';
import type { Target } from '../target.ts';
import type { Contract } from './contract.ts';
import { wishHonour } from './honours/honour-of.ts';
import { trainers } from './trainers.ts';

/**
 * Whether the value of a key comes to anything: the target reads it, or the launcher does something with it. What
 * nobody looks at can be anything, and stops nothing.
 */
export function usesKey(target: Target, contract: Contract | undefined, path: string): boolean {
  const [section] = path.split('.');
  // Files of their own, which this one may be.
  if (contract === undefined || section === 'transformer_config') return true;
  if (section === 'multihost_config') return trainers[target.trainer].takesMultihost;
  const isLaunched = target.run === 'launcher';
  const isIn = (place: string): boolean => path === place || path.startsWith(`${place}.`);
  if (isIn(optimizerBlock)) return readsBlock(contract) || isLaunched;
  if (contract.keys.some((key) => key.path === path || key.path.startsWith(`${path}.`))) return true;
  if (!isLaunched) return false;
  // A section as a whole has no row.
  const honour = wishHonour(contract, path);
  return honour === null
    ? path === section
    : honour.kind !== 'not-honoured' && honour.kind !== 'decided-elsewhere';
}
