import type { OptimizerPlace } from '../keys/optimizer-layout.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { Support } from './key-support.ts';
import type { ModelContract } from './model-contract.ts';
import type { ReadKey } from './read-key.ts';
import type { Stop } from './stops.ts';
import type { ReleaseName, TrainerName } from './target.ts';

/**
 * How a program ends that stops with every config: its own texts, of which the devices and the parallelism decide. Of
 * several that are due, the texts come in this order.
 */
export interface StopsAlways {
  /** Neither enable_ddp nor enable_tp. */
  readonly withoutParallelism: string;
  /** Both; null where it does not come so far. */
  readonly bothParallelisms: string | null;
  /** One of the two, and a mesh of more than one device. */
  readonly severalDevices: string;
  /** One of the two, and one device: the text where the config lacks this key or section, before `oneDevice`. */
  readonly firstMissing: Readonly<Record<string, string>>;
  readonly oneDevice: string;
  /** The trees in which the program may start after all, by its source: the end of a sentence, after "in trees". */
  readonly mayStart: string;
}

/**
 * What a trainer does in a release, and where that is known from. No field may be left out: a line that forgets one would
 * be answered for silently.
 */
export interface Contract {
  readonly trainer: TrainerName;
  readonly release: ReleaseName;
  /** Sections of tt-train.md. */
  readonly sections: readonly string[];
  /** The commit at which it was read. */
  readonly commit: string;
  /** How it ends with every config; null where there are configs with which it trains. */
  readonly stopsAlways: StopsAlways | null;
  /** Keys of the training config, and of device_config and scheduler_config beside it. */
  readonly keys: readonly ReadKey[];
  /** The folder from which a relative model_config is resolved, in words, and whether the lesson's spelling is found. */
  readonly modelConfigFrom: { readonly folder: string; readonly findsLessonSpelling: boolean };
  readonly optimizer: OptimizerPlace;
  /** `$NAME` anywhere in the text gives way to the variable of that name, where it is set (tt-train.md, section 3.3). */
  readonly expandsVariables: boolean;
  /** What a file that the trainer always loads first sets; the config is merged into it. null where there is no such file. */
  readonly baseFile: Readonly<Record<string, LoadedValue>> | null;
  /** The config is merged into the model config too: what it says in transformer_config counts (tt-train.md, section 16). */
  readonly mergesModel: boolean;
  /** What it reads of a model config. */
  readonly models: ModelContract;
  /** How it is made to do what each key says. */
  readonly support: Support;
  /** What it refuses, in the order in which it looks. */
  readonly stops: readonly Stop[];
  /** Whether it reads device_config at all; one device is opened otherwise (tt-train.md, sections 0 and 4). */
  readonly readsDevices: boolean;
  /** What it does to a mesh_shape before anything converts it; null where the loader has converted it (tt-train.md, section 4). */
  readonly meshIs: 'indexed' | 'iterated' | null;
  /** The values that Python passes on as PyYAML made them, device_ids for one, besides those of the model (tt-train.md, sections 4 and 8). */
  readonly raw: RegExp | null;
  /** Whether Python's create_optimizer gets the block as a YAML node, which C++ converts like a value of a file (tt-train.md, section 3.2). */
  readonly handsBlockToCpp: boolean;
  /** Whether it can write checkpoints: with a model_path, a `--model_save_path`, or a checkpoint_dir (tt-train.md, sections 7 and 16). */
  readonly saves: boolean;
  /** Whether it saves a model with enable_tp to its model_path (tt-train.md, section 7). */
  readonly savesShards: boolean;
  /** Whether it makes the folder for its checkpoints (tt-train.md, section 7). */
  readonly makesSaveFolder: boolean;
  /** Whether an interval of 0 between checkpoints is a division by zero where it saves at all (tt-train.md, section 7). */
  readonly dividesBySaveInterval: boolean;
  /** Which checkpoints there are at the end: the newest, all of them as in checkpoint_dir, or all and `_final.pkl` (tt-train.md, sections 7 and 16). */
  readonly keeps: 'the newest' | 'all' | 'all and the final one';
  /** Where the folder for them is named: by its own key, or by what the launcher writes. */
  readonly savesTo: 'own key' | 'as told';
  /** Bytes that a checkpoint takes for each parameter, at least: fp32 in a pickle (tt-train.md, section 7). */
  readonly bytesPerParameter: 2 | 4;
  /** Whether it validates at step 0 and at the last step besides those of eval_every (tt-train.md, section 16). */
  readonly validatesAtEnds: boolean;
  /** Whether it reads every data_path as text, one of tokens too (tt-train.md, section 5). */
  readonly readsAllDataAsText: boolean;
  /** Who decides the vocabulary (tt-train.md, section 5): see `vocabularyOf`. */
  readonly vocabularyFrom: 'tokenizer' | 'config, or the text' | 'text' | 'data';
  /** Whether enable_tp takes model_type llama alone, whose num_heads and num_groups have to be divisible (tt-train.md, section 5). */
  readonly splitsLlamaAlone: boolean;
  /** Whether vocab_size is padded to whole tiles for each device of a tensor-parallel axis (tt-train.md, section 5). */
  readonly padsForDevices: boolean;
  /** Whether it leaves out the biases of a gpt2 model that asks for none; which ones is not known (tt-train.md, section 5). */
  readonly readsBias: boolean;
  /** Whether any text that holds "enabled" is a weight_tying, or that word alone (tt-train.md, section 5). */
  readonly tiesByPart: boolean;
  /** Whether it crashes at its first step where it is to build no optimizer (tt-train.md, section 3.2). */
  readonly crashesWithoutOptimizer: boolean;
  /** Whether its AdamW keeps weights in bf16 and rounds to nearest unless told otherwise (tt-train.md, section 2). */
  readonly roundsUpdates: boolean;
  /** Whether it writes a line for each step, as into output.txt, and not a progress bar alone (tt-train.md, section 18). */
  readonly printsSteps: boolean;
}
