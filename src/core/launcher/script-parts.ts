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
        | 'result'
        | 'unneeded'
        | 'checks']: readonly PartName[];
    }
  >
> = {
  'nanogpt-cpp': {
    options: ['options-nano-gpt'],
    trainer: ['trainer-nano-gpt'],
    files: ['model-config', 'model-missing-nano-gpt', 'model-path', 'data-file', 'data-missing-nano-gpt'],
    command: ['command-nano-gpt'],
    metrics: ['metrics-nanogpt', 'follow'],
    result: [],
    unneeded: ['overrides-none', 'follow-output-none', 'checkpoint-none'],
    checks: ['checks-nano-gpt'],
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
    command: ['command-train-nanogpt'],
    metrics: ['metrics-nanogpt', 'follow'],
    result: ['checkpoint-result'],
    unneeded: ['overrides-none', 'follow-output-none'],
    checks: ['checks-train-nanogpt'],
  },
  'gsm8k-py': {
    options: ['options-gsm8k'],
    trainer: ['trainer-python', 'python'],
    files: ['model-config', 'model-keys', 'model-missing-gsm8k', 'dollar-paths'],
    command: ['command-gsm8k', 'overrides'],
    metrics: ['metrics-gsm8k', 'follow', 'follow-output-gsm8k'],
    result: [],
    unneeded: ['checkpoint-none'],
    checks: ['stops-always', 'checks-gsm8k'],
  },
};

/** The parts of the script that do not depend on the config, in the order in which they stand; only what the trainer needs. */
export function partsFor(trainer: TrainerName, usesWandb: boolean): readonly PartName[] {
  const { options, trainer: program, files, command, metrics, result, unneeded, checks } = own[trainer];
  return [
    'say',
    'options',
    ...options,
    'paths',
    'tree',
    ...program,
    'boards',
    'earlier-runs',
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
    ...(usesWandb ? (['wandb'] as const) : []),
    'run',
    'crash',
    'result',
    ...result,
    'unneeded',
    ...unneeded,
    ...(usesWandb ? [] : (['wandb-none'] as const)),
    ...checks,
    'dry-run',
    'main',
  ];
}
