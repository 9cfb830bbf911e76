import type { PartName } from '../script.generated.ts';

/** What a trainer is and does in each release; what differs between them is in its contracts. */
export interface Trainer {
  readonly name: string;
  /** The program, as it lies in the tree. */
  readonly program: string;
  /** The program in a sentence that says what it does: `train_nanogpt`. */
  readonly shortName: string;
  /** One sentence for a reader who has to choose. */
  readonly purpose: string;
  /** Where it lies below the root of tt-metal: the script, or the folder that it is built from. */
  readonly source: string;
  /** Whether it is built, and not started as a script. */
  readonly isBuilt: boolean;
  /** Why a tree may lack it, in a sentence; empty where each has it (tt-train.md, sections 0 and 15; machine.md). */
  readonly absentBecause: string;
  /** The library through which it reads YAML. */
  readonly loader: 'PyYAML' | 'yaml-cpp';
  /** Whether it validates while it trains (tt-train.md, section 3). */
  readonly validates: boolean;
  /** What has to name the place for checkpoints; null where the training config can (tt-train.md, section 7). */
  readonly savesWhereTold: string | null;
  /** Whether num_epochs can end a run (tt-train.md, section 7). */
  readonly stopsAtEpochs: boolean;
  /** What happens without a model_config (tt-train.md, sections 1, 3.3 and 16). */
  readonly withoutModelConfig: string;
  /** What happens without a data_path (tt-train.md, sections 1, 3.2 and 16). */
  readonly withoutDataPath: string;
  /** An optimizer that Python alone registers, and at which this trainer stops; null for a Python trainer (tt-train.md, section 2). */
  readonly unknownOptimizer: string | null;
  /** Whether it takes a multihost config, in a file of its own (tt-train.md, section 5). */
  readonly takesMultihost: boolean;
  /** It brings its own data; a data_path would not be read. */
  readonly ownData: boolean;
  /** How it is told where to save, and what its learning rate is. */
  readonly handOver: HandOver;
  /** What of the launcher's own options it can do. */
  readonly can: readonly LauncherAbility[];
  /** Its own parts of the launcher's script. */
  readonly script: ScriptParts;
}

/**
 * - `model path`: it saves where model_path of its model config says.
 * - `flags`: it saves where a flag says.
 * - `constant schedule`: its overrides say where it saves, and scheduler_config has its rate.
 */
export type HandOver = 'model path' | 'flags' | 'constant schedule';

/** `python`: it needs one; `resume`: to go on from a checkpoint; `sample`: to continue a text; `multihost`: more than one host. */
export type LauncherAbility = 'python' | 'resume' | 'sample' | 'multihost';

/** Parts of the script, by their place in it. */
export interface ScriptParts {
  readonly options: readonly PartName[];
  readonly trainer: readonly PartName[];
  readonly files: readonly PartName[];
  readonly command: readonly PartName[];
  readonly metrics: readonly PartName[];
  readonly result: readonly PartName[];
  /** What stands in for parts that this trainer has no use for. */
  readonly unneeded: readonly PartName[];
  readonly checks: readonly PartName[];
}
