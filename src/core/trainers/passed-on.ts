import type { Target } from '../target.ts';
import type { ModelContract } from './model/model-contract.ts';
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
  const contract = modelContractOf(target);
  if (pattern === null || contract === undefined) return () => false;
  return (path) => pattern.test(path) || rawPathsOf(contract).has(path);
}

/** Gathered once a contract, as every check asks for them. */
const rawPaths = new WeakMap<ModelContract, ReadonlySet<string>>();

function rawPathsOf(contract: ModelContract): ReadonlySet<string> {
  const known = rawPaths.get(contract);
  if (known !== undefined) return known;
  const keys = Object.values(contract.types).flat();
  const paths = new Set(keys.filter(({ coercion }) => coercion === 'raw').map(({ path }) => path));
  rawPaths.set(contract, paths);
  return paths;
}
