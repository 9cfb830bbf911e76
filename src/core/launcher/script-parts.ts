import type { TrainerName } from '../target.ts';
import type { PartName } from './script.generated.ts';

const own: Readonly<
  Record<
    TrainerName,
    {
      readonly [Place in
        | 'options'
        | 'trainer'
        | 'files'
        | 'command'
        | 'metrics'
        | 'end']: readonly PartName[];
    }
  >
> = {
  'nanogpt-cpp': {
    options: ['options-nano-gpt'],
    trainer: ['trainer-nano-gpt'],
    files: ['model-config', 'model-missing-nano-gpt', 'data-file', 'data-missing-nano-gpt'],
    command: ['command-nano-gpt', 'overrides-none'],
    metrics: ['metrics-nanogpt', 'follow', 'follow-output-none'],
    end: ['sample-none', 'checks-nano-gpt'],
  },
  'nanogpt-py': {
    options: ['options-train-nanogpt'],
    trainer: ['trainer-python', 'python', 'device-config-read'],
    files: [
      'model-config',
      'model-missing-train-nanogpt',
      'data-file',
      'data-missing-train-nanogpt',
      'checkpoints',
      'dollar-paths',
    ],
    command: ['command-train-nanogpt', 'overrides-none'],
    metrics: ['metrics-nanogpt', 'follow', 'follow-output-none'],
    end: ['sample-result', 'checks-train-nanogpt'],
  },
  'gsm8k-py': {
    options: ['options-gsm8k'],
    trainer: ['trainer-python', 'python'],
    files: ['model-config', 'model-missing-gsm8k', 'dollar-paths'],
    command: ['command-gsm8k', 'overrides'],
    metrics: ['metrics-gsm8k', 'follow', 'follow-output-gsm8k'],
    end: ['sample-none', 'checks-gsm8k'],
  },
};

/** The parts of the script that do not depend on the config, in the order in which they stand; only what the trainer needs. */
export function partsFor(trainer: TrainerName, usesWandb: boolean): readonly PartName[] {
  const { options, trainer: program, files, command, metrics, end } = own[trainer];
  return [
    'say',
    'options',
    ...options,
    'paths',
    'tree',
    ...program,
    'boards',
    ...files,
    'notes',
    'descriptor',
    'disk',
    'fill',
    'run-directory',
    'command',
    ...command,
    'metrics',
    ...metrics,
    usesWandb ? 'wandb' : 'wandb-none',
    'run',
    'crash',
    'result',
    'dry-run',
    ...end,
    'main',
  ];
}
