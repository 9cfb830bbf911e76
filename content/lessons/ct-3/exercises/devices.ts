import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const idleChip: ConfigExercise = {
  kind: 'config',
  id: 'idle-chip',
  title: 'One of two chips is idle',
  question: 'This file is for an n300, which has two chips. Let both share each batch.',
  target: { board: 'n300', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 16

device_config:
  enable_ddp: true
  mesh_shape: [1, 1]
`,
  goal: { figures: { devices: 2, perDeviceBatchSize: 8 }, without: ['ddp-on-one-device'] },
  hint: 'A mesh is rows and columns: one row of two columns.',
  answer: `training_config:
  batch_size: 16

device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
  explanation:
    'DDP on `[1, 1]` is accepted and does nothing. On `[1, 2]` each chip gets 8 of the 16 examples.',
};

const squareMesh: ConfigExercise = {
  kind: 'config',
  id: 'square-mesh',
  title: 'Eight chips that do not start',
  question:
    'A T3K has eight chips. With this file `train_nanogpt.py` stops before the first step. Use all eight with DDP alone.',
  target: { board: 't3k', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 32

device_config:
  enable_ddp: true
  mesh_shape: [2, 4]
`,
  goal: { figures: { devices: 8, perDeviceBatchSize: 4 }, without: ['mesh-parallelism-mismatch'] },
  hint: 'DDP splits along one axis. A mesh with two axes wants two parallelisms.',
  answer: `training_config:
  batch_size: 32

device_config:
  enable_ddp: true
  mesh_shape: [1, 8]
`,
  explanation: '`[1, 8]` is one row of eight. DDP alone needs a line; each chip gets 4 of the 32 examples.',
};

export const exercises: readonly Exercise[] = [idleChip, squareMesh];
