import type { ReleaseName, TrainerName } from '../target.ts';

/** A value as a trainer holds it, as plain data. */
export type LoadedValue = number | boolean | string | null | readonly LoadedValue[];

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

/**
 * How a program ends that stops with every config: its own texts, of which the devices and the parallelism decide. Of
 * several that are due, the texts come in this order.
 */
export interface StopsAlways {
  /** Neither enable_ddp nor enable_tp. */
  readonly withoutParallelism: string;
  /** Both; absent where it does not come so far. */
  readonly bothParallelisms?: string;
  /** One of the two, and a mesh of more than one device. */
  readonly severalDevices: string;
  /** One of the two, and one device: the text where the config lacks this key or section, before `oneDevice`. */
  readonly firstMissing: Readonly<Record<string, string>>;
  readonly oneDevice: string;
  /** The trees in which the program may start after all, by its source: the end of a sentence, after "in trees". */
  readonly mayStart: string;
}

/** What a trainer of a release reads, and where that is known from. */
export interface Contract {
  readonly trainer: TrainerName;
  readonly release: ReleaseName;
  /** Sections of tt-train.md. */
  readonly sections: readonly string[];
  readonly commit: string;
  /** How it ends with every config; null where there are configs with which it trains. */
  readonly stopsAlways: StopsAlways | null;
  /** Keys of the training config, and of device_config and scheduler_config beside it. */
  readonly keys: readonly ReadKey[];
  /** The folder from which a relative model_config is resolved, in words, and whether the lesson's spelling is found. */
  readonly modelConfigFrom: { readonly folder: string; readonly findsLessonSpelling: boolean };
  /** How the optimizer block is read; absent where no such block is read. */
  readonly optimizer?: 'optional' | 'required';
  /** `$NAME` anywhere in the text gives way to the variable of that name, where it is set (tt-train.md, section 3.3). */
  readonly expandsVariables?: true;
  /** What a file that the trainer always loads first sets; the config is merged into it. */
  readonly baseFile?: Readonly<Record<string, LoadedValue>>;
  /** The config is merged into the model config too: what it says in transformer_config counts (tt-train.md, section 16). */
  readonly mergesModel?: true;
}
