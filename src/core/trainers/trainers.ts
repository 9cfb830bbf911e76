import type { MappingRules } from '../schema/settings.ts';
import type { ReleaseName, TrainerName } from '../target.ts';

/** What a trainer is and does besides the keys that it reads; those come with its contracts. */
export interface Trainer {
  readonly name: TrainerName;
  /** The program, as it lies in the tree. */
  readonly program: string;
  /** One sentence for a reader who has to choose. */
  readonly purpose: string;
  /** The release lines in which it exists and works. */
  readonly releases: readonly ReleaseName[];
  /** The library through which it reads YAML. */
  readonly loader: 'PyYAML' | 'yaml-cpp';
  /** Whether it validates while it trains (tt-train.md, section 3). */
  readonly validates: boolean;
  /** What has to name the place for checkpoints, where the training config cannot (tt-train.md, section 7). */
  readonly savesWhereTold?: string;
  /** Whether num_epochs can end a run (tt-train.md, section 7). */
  readonly stopsAtEpochs: boolean;
  /** What happens without a model_config (tt-train.md, sections 1, 3.3 and 16). */
  readonly withoutModelConfig: string;
  /** What happens without a data_path (tt-train.md, sections 1, 3.2 and 16). */
  readonly withoutDataPath: string;
  /** An optimizer that Python alone registers, and at which this trainer stops (tt-train.md, section 2). */
  readonly unknownOptimizer?: string;
  /** Whether it takes a multihost config, in a file of its own (tt-train.md, section 5). */
  readonly takesMultihost: boolean;
  /** It brings its own data; a data_path would not be read. */
  readonly ownData: boolean;
}

export const trainers: Readonly<Record<TrainerName, Trainer>> = {
  'nanogpt-cpp': {
    name: 'nanogpt-cpp',
    program: 'nano_gpt',
    purpose: 'Trains a model from the start in C++, on a text or on tokens of your own.',
    releases: ['v0.64', 'v0.67', 'v0.68'],
    loader: 'yaml-cpp',
    validates: false,
    savesWhereTold: 'model_path of the model config',
    stopsAtEpochs: true,
    withoutModelConfig: 'nano_gpt then tries to open an empty path and aborts with "bad file"',
    withoutDataPath: 'nano_gpt then trains on the Shakespeare text that it was built with',
    unknownOptimizer: 'MuonWithAdamW',
    takesMultihost: true,
    ownData: false,
  },
  'nanogpt-py': {
    name: 'nanogpt-py',
    program: 'train_nanogpt.py',
    purpose: 'Trains a model from the start in Python, on a text or on tokens of your own.',
    releases: ['v0.67', 'v0.68'],
    loader: 'PyYAML',
    validates: false,
    savesWhereTold: '--model_save_path',
    stopsAtEpochs: true,
    withoutModelConfig:
      'train_nanogpt then warns and builds its default model, a gpt2 of 6 blocks, 6 heads and width 384',
    withoutDataPath:
      'train_nanogpt then looks for shakespeare.txt in four places and, finding none, prints a warning and ends with exit code 0 without a step',
    takesMultihost: false,
    ownData: false,
  },
  'gsm8k-py': {
    name: 'gsm8k-py',
    program: 'gsm8k_finetune.py',
    purpose: 'Fine-tunes gpt2 or TinyLlama on the GSM8K arithmetic problems, and validates.',
    releases: ['v0.67', 'v0.68'],
    loader: 'PyYAML',
    validates: true,
    stopsAtEpochs: false,
    withoutModelConfig: "gsm8k_finetune then takes its base file's model, gpt2s",
    withoutDataPath: 'gsm8k_finetune brings its own data, GSM8K',
    takesMultihost: false,
    ownData: true,
  },
};

/** How a loader treats equal keys and `<<` (tt-train.md, section 8). */
export function mappingRules(loader: Trainer['loader']): MappingRules {
  return loader === 'PyYAML' ? { takes: 'last', merges: true } : { takes: 'first', merges: false };
}

export const trainerNames = [
  'nanogpt-cpp',
  'nanogpt-py',
  'gsm8k-py',
] as const satisfies readonly TrainerName[];
