import type { ReleaseName, Target } from '../target.ts';
import type { ModelContract } from './model/model-contract.ts';
import { modelContractOf } from './model/model-contract-of.ts';

/**
 * What happens to a value behind the loader.
 * - `converted`: int() or float() in Python, `as<…>` in C++.
 * - `raw`: Python passes it on as PyYAML made it; a text, as of 1e-4, stays one.
 * - `to-cpp`: Python hands it to C++ as a YAML node, which converts it like a value of a file (tt-train.md, section 8).
 */
export type Passage = 'converted' | 'raw' | 'to-cpp';

/** What Python passes on besides what the models' contracts say (tt-train.md, sections 4 and 8). */
const raw: Readonly<Record<Target['trainer'], RegExp | null>> = {
  'nanogpt-cpp': null,
  'nanogpt-py': /^(?:transformer_config\.|training_config\.optimizer\.muon\.|device_config\.device_ids$)/,
  'gsm8k-py': /^device_config\.device_ids$/,
};

/** The optimizer block, which C++ builds for Python too where Python reads one (tt-train.md, section 3.2). */
const block = /^training_config\.optimizer\.(?!muon\.)/;
const handsOverBlock: readonly ReleaseName[] = ['v0.68'];

/** What a target does to the value of a key behind its loader. */
export function passageOf({
  trainer,
  release,
}: Pick<Target, 'trainer' | 'release'>): (path: string) => Passage {
  const pattern = raw[trainer];
  const contract = modelContractOf({ trainer, release });
  if (pattern === null || contract === undefined) return () => 'converted';
  const handsOver = trainer === 'nanogpt-py' && handsOverBlock.includes(release);
  return (path) => {
    if (pattern.test(path) || rawPathsOf(contract).has(path)) return 'raw';
    return handsOver && block.test(path) ? 'to-cpp' : 'converted';
  };
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
