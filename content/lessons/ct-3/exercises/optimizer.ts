import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const noNet: ConfigExercise = {
  kind: 'config',
  id: 'clipping-off',
  title: 'A run without a net',
  question: 'One exploding gradient ended the last run. Shorten every gradient that is longer than 1.0.',
  target: { release: 'v0.67' },
  excerpt: true,
  start: `training_config:
  learning_rate: 0.0001
  use_clip_grad_norm: false
  clip_grad_norm_max_norm: 1.0
`,
  goal: {
    holds: { 'training_config.use_clip_grad_norm': 'true' },
    stays: ['training_config.clip_grad_norm_max_norm', 'training_config.learning_rate'],
    without: ['gradient-clipping-off'],
  },
  hint: 'The limit is there. It is not switched on.',
  answer: `training_config:
  learning_rate: 0.0001
  use_clip_grad_norm: true
  clip_grad_norm_max_norm: 1.0
`,
  explanation: 'A limit alone clips nothing: `use_clip_grad_norm` switches it on.',
};

const twoOptimizers: ConfigExercise = {
  kind: 'config',
  id: 'kahan-with-moreh',
  title: 'Two options that exclude each other',
  question: 'With this file `nano_gpt` of v0.67 throws before the first step. Keep Kahan summation.',
  target: { trainer: 'nanogpt-cpp', release: 'v0.67', run: 'direct' },
  excerpt: false,
  start: `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  use_moreh_adamw: true
  use_kahan_summation: true
  model_save_interval: 100
  model_config: /home/me/models/nanogpt.yaml
  data_path: data/train.txt
`,
  goal: {
    holds: { 'training_config.use_kahan_summation': 'true', 'training_config.learning_rate': '0.0001' },
    without: ['kahan-with-moreh'],
  },
  hint: 'Moreh AdamW has no Kahan summation; plain AdamW has it.',
  answer: `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  use_moreh_adamw: false
  use_kahan_summation: true
  model_save_interval: 100
  model_config: /home/me/models/nanogpt.yaml
  data_path: data/train.txt
`,
  explanation: 'With `use_moreh_adamw: false` the trainer takes plain AdamW, and that can sum the Kahan way.',
};

export const exercises: readonly Exercise[] = [noNet, twoOptimizers];
