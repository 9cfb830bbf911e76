import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const wrongSection: ConfigExercise = {
  kind: 'config',
  id: 'wrong-section',
  title: 'A key in the wrong section',
  question:
    'Both chips of an n300 should share this batch, and only one works. Put each key into the section that it belongs to.',
  target: { board: 'n300', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 16
  mesh_shape: [1, 2]

device_config:
  enable_ddp: true
`,
  goal: { figures: { devices: 2, perDeviceBatchSize: 8 }, without: ['misplaced-key'] },
  hint: 'Which section answers the question “on what does it run”?',
  answer: `training_config:
  batch_size: 16

device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
  explanation:
    '`mesh_shape` belongs in `device_config`. Anywhere else no trainer reads it, and the mesh stays at one device.',
};

const quotedFalse: ConfigExercise = {
  kind: 'config',
  id: 'quoted-false',
  title: 'A false that is true',
  question:
    'This file means to use plain AdamW. `train_nanogpt.py` of v0.67 uses Moreh AdamW. Make it do what is meant.',
  target: { release: 'v0.67', run: 'direct' },
  excerpt: true,
  start: `training_config:
  learning_rate: 0.0001
  use_moreh_adamw: "false"
`,
  goal: {
    holds: { 'training_config.use_moreh_adamw': 'false' },
    stays: ['training_config.learning_rate'],
    without: ['quoted-boolean'],
  },
  hint: 'What are the quotation marks for?',
  answer: `training_config:
  learning_rate: 0.0001
  use_moreh_adamw: false
`,
  explanation:
    'In quotes, `"false"` is a text of five letters, and Python takes any text but the empty one as true.',
};

export const exercises: readonly Exercise[] = [wrongSection, quotedFalse];
