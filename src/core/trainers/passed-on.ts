import type { Target } from '../target.ts';
import { modelContractOf } from './model/model-contract-of.ts';

/** Keys without a row in a contract that Python passes on all the same (tt-train.md, section 8). */
const passedOn: Readonly<Record<Target['trainer'], RegExp | null>> = {
  'nanogpt-cpp': null,
  'nanogpt-py': /^(?:transformer_config\.|training_config\.optimizer\.muon\.)/,
  'gsm8k-py': /^transformer_config\.rope_scaling\./,
};

/**
 * Whether a trainer passes a number on as PyYAML made it, without int() or float() around it: a text in its place, as
 * PyYAML makes of 1e-4, then stays a text.
 */
export function passesOn(target: Pick<Target, 'trainer' | 'release'>): (path: string) => boolean {
  const pattern = passedOn[target.trainer];
  if (pattern === null) return () => false;
  const keys = Object.values(modelContractOf(target)?.types ?? {}).flat();
  const raw = new Set(keys.filter(({ coercion }) => coercion === 'raw').map(({ path }) => path));
  return (path) => raw.has(path) || pattern.test(path);
}
