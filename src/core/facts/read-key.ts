import type { LoadedValue } from '../yaml/loaded-value.ts';

/**
 * What a trainer does to a value that it reads.
 * Python: `int()`, `float()`, `bool()`, or `raw`, which passes on whatever PyYAML made.
 * C++: `as<…>` of yaml-cpp; a value that does not convert aborts where the key is required and gives the default
 * where it is not.
 */
export type Coercion =
  | 'int()'
  | 'float()'
  | 'bool()'
  | 'raw'
  | 'as<uint32>'
  | 'as<int>'
  | 'as<float>'
  | 'as<bool>'
  | 'as<string>'
  | 'as<vector<int>>'
  | 'as<vector<uint32>>';

/** One key that a trainer reads, in the order of its reading. */
export interface ReadKey {
  readonly path: string;
  readonly coercion: Coercion;
  /** What it holds where the key is missing; absent where the key is required. */
  readonly default?: LoadedValue;
  /** The section that, where it is written, has to have this key: the default is for a config without it. */
  readonly requiredIn?: string;
  /** Read and converted, then replaced by the default whatever is written. */
  readonly isReplaced?: true;
  /** The only words allowed, and the trainer's text for another. */
  readonly choices?: { readonly words: readonly string[]; readonly abort: (word: string) => string };
}
