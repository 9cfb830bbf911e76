import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const putItTogether: ConfigExercise = {
  kind: 'config',
  id: 'put-it-together',
  title: 'From an n150 to an n300',
  question:
    'This run is written for an n150. Take it to an n300: both chips at work, 8 examples on each, the effective batch still 32. Keep 10 checkpoints instead of 50, and name the data, `data/train.txt`.',
  target: { board: 'n300', release: 'v0.68' },
  excerpt: false,
  start: `training_config:
  seed: 42
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  use_clip_grad_norm: true
  clip_grad_norm_max_norm: 1.0
  model_save_interval: 100
  model_config: "model_configs/nanogpt.yaml"

device_config:
  enable_ddp: false
  mesh_shape: [1, 1]
`,
  goal: {
    board: 'n300',
    figures: {
      effectiveBatchSize: 32,
      devices: 2,
      perDeviceBatchSize: 8,
      optimizerSteps: 5000,
      checkpoints: 10,
    },
    without: ['missing-data-path', 'devices-without-ddp'],
  },
  hint: 'Six lines: the batch is split in two, so it doubles and the accumulation halves; the mesh gets a second column, and DDP shares the batch; 5,000 steps make 10 checkpoints at one interval; `data_path` is new.',
  answer: `training_config:
  seed: 42
  batch_size: 16
  gradient_accumulation_steps: 2
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  use_clip_grad_norm: true
  clip_grad_norm_max_norm: 1.0
  model_save_interval: 500
  model_config: "model_configs/nanogpt.yaml"
  data_path: data/train.txt

device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
  explanation:
    'Each update learns from 16 × 2 = 32 examples as before, and each chip holds 8 of them as before. Rate, optimizer and length are what they were, so you can compare the two runs.',
};

export const exercises: readonly Exercise[] = [putItTogether];
