import type { Contract } from '../facts/contract.ts';
import type { ModelContract } from '../facts/model-contract.ts';

/**
 * What happens to a value behind the loader.
 * - `converted`: int() or float() in Python, `as<…>` in C++.
 * - `raw`: Python passes it on as PyYAML made it; a text, as of 1e-4, stays one.
 * - `to-cpp`: Python hands it to C++ as a YAML node, which converts it like a value of a file (tt-train.md, section 8).
 */
export type KeyConversion = 'converted' | 'raw' | 'to-cpp';

/** The optimizer block, which C++ builds for Python too where Python reads one (tt-train.md, section 3.2). */
const block = /^training_config\.optimizer\.(?!muon\.)/;

/** What a target does to the value of a key behind its loader. */
export function conversionOf(contract: Contract | undefined): (path: string) => KeyConversion {
  if (contract === undefined || contract.raw === null) return () => 'converted';
  const { raw, models, handsBlockToCpp } = contract;
  return (path) => {
    if (raw.test(path) || rawPathsOf(models).has(path)) return 'raw';
    return handsBlockToCpp && block.test(path) ? 'to-cpp' : 'converted';
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
