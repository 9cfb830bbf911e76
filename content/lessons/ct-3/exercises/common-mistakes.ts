import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const allFive: ConfigExercise = {
  kind: 'config',
  id: 'all-five',
  title: 'All five in one file',
  question:
    'This file for an n150 makes each of the five mistakes. Repair them: start at the lesson’s rate, save 5 times and validate 10 times in its 500 steps.',
  target: { trainer: 'gsm8k-py', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 8
  max_steps: 500
  learning_rate: 0.001
  use_clip_grad_norm: false
  model_save_interval: 1
  eval_every: 99999

device_config:
  enable_ddp: true
  mesh_shape: [1, 1]
`,
  goal: {
    figures: { checkpoints: 5, validations: 10 },
    stays: ['training_config.max_steps'],
    without: [
      'learning-rate-too-high',
      'gradient-clipping-off',
      'saves-too-often',
      'never-validates',
      'ddp-on-one-device',
    ],
  },
  hint: 'Five lines change: a rate of 1e-4, clipping on, 500 / 5, 500 / 10, and no DDP for one device.',
  answer: `training_config:
  batch_size: 8
  max_steps: 500
  learning_rate: 0.0001
  use_clip_grad_norm: true
  model_save_interval: 100
  eval_every: 50

device_config:
  enable_ddp: false
  mesh_shape: [1, 1]
`,
  explanation:
    'All five are gone. One caution stays, and it is true: `gsm8k_finetune.py` does not read `use_clip_grad_norm`, so this trainer clips nothing, whatever you write.',
};

export const exercises: readonly Exercise[] = [allFive];
