import type { ChoiceExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const translatorRun: ChoiceExercise = {
  kind: 'choice',
  id: 'translator-run',
  title: 'A short run for the code translator',
  question:
    'The code translator wants fast experiments on an n300: 300 steps, both chips, a checkpoint at every third of the way. Which config does that?',
  target: { board: 'n300', release: 'v0.67', trainer: 'nanogpt-cpp' },
  excerpt: true,
  choices: [
    {
      name: 'A',
      config: `training_config:
  batch_size: 16
  max_steps: 300
  model_save_interval: 500
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
    },
    {
      name: 'B',
      config: `training_config:
  batch_size: 15
  max_steps: 300
  model_save_interval: 100
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
    },
    {
      name: 'C',
      config: `training_config:
  batch_size: 16
  max_steps: 300
  model_save_interval: 100
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
    },
  ],
  goal: { figures: { optimizerSteps: 300, checkpoints: 3, devices: 2, perDeviceBatchSize: 8 } },
  hint: 'Divide twice: the steps by the interval, and the batch by the chips.',
  explanation:
    'In C, 300 / 100 is 3 checkpoints and 16 / 2 is 8 examples a chip. A never reaches its interval and keeps nothing. In B two chips cannot share 15 examples, and `nano_gpt` stops.',
};

export const exercises: readonly Exercise[] = [translatorRun];
