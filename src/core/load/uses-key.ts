import { supportWhenAsked } from '../facts/support-of.ts';
import type { TargetFacts } from '../facts/target-facts.ts';
import { optimizerBlock, readsBlock } from '../keys/optimizer-layout.ts';

/**
 * Whether the value of a key comes to anything: the target reads it, or the launcher does something with it. What
 * nobody looks at can be anything, and stops nothing.
 */
export function usesKey({ target, trainer, contract }: TargetFacts, path: string): boolean {
  const [section] = path.split('.');
  // Files of their own, which this one may be.
  if (contract === undefined || section === 'transformer_config') return true;
  if (section === 'multihost_config') return trainer.takesMultihost;
  const isLaunched = target.run === 'launcher';
  const isIn = (place: string): boolean => path === place || path.startsWith(`${place}.`);
  if (isIn(optimizerBlock)) return readsBlock(contract) || isLaunched;
  if (contract.keys.some((key) => key.path === path || key.path.startsWith(`${path}.`))) return true;
  if (!isLaunched) return false;
  // A section as a whole has no row.
  const support = supportWhenAsked(contract, path);
  return support === null
    ? path === section
    : support.kind !== 'not-honoured' && support.kind !== 'decided-elsewhere';
}
