import type { Trainer } from '../trainer.ts';

export const nanogptPy: Trainer = {
  name: 'nanogpt-py',
  program: 'train_nanogpt.py',
  shortName: 'train_nanogpt',
  purpose: 'Trains a model from the start in Python, on a text or on tokens of your own.',
  source: 'tt-train/sources/examples/nano_gpt/train_nanogpt.py',
  isBuilt: false,
  absentBecause: 'It came with v0.66, and trees newer than the one that was read may have moved it.',
  loader: 'PyYAML',
  validates: false,
  savesWhereTold: '--model_save_path',
  stopsAtEpochs: true,
  withoutModelConfig:
    'train_nanogpt then warns and builds its default model, a gpt2 of 6 blocks, 6 heads and width 384',
  withoutDataPath:
    'train_nanogpt then looks for shakespeare.txt in four places and, finding none, prints a warning and ends with exit code 0 without a step',
  unknownOptimizer: null,
  takesMultihost: false,
  ownData: false,
  handOver: 'flags',
  can: ['python', 'resume', 'sample'],
  script: {
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
};
