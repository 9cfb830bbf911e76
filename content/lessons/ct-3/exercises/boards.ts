import type { ChoiceExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const forAnN300: ChoiceExercise = {
  kind: 'choice',
  id: 'for-an-n300',
  title: 'The config for an n300',
  question: 'You move a run to an n300. Which of these uses both chips and keeps the effective batch of 32?',
  target: { board: 'n300', release: 'v0.68' },
  excerpt: true,
  choices: [
    {
      name: 'A',
      config: `training_config:
  batch_size: 16
  gradient_accumulation_steps: 2
device_config:
  enable_ddp: false
  mesh_shape: [1, 2]
`,
    },
    {
      name: 'B',
      config: `training_config:
  batch_size: 16
  gradient_accumulation_steps: 2
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
    },
    {
      name: 'C',
      config: `training_config:
  batch_size: 16
  gradient_accumulation_steps: 4
device_config:
  enable_ddp: true
  mesh_shape: [1, 2]
`,
    },
  ],
  goal: {
    figures: { effectiveBatchSize: 32, devices: 2, perDeviceBatchSize: 8 },
    without: ['devices-without-ddp'],
  },
  hint: 'The mesh never changes the effective batch. It decides what each chip gets, if DDP is on.',
  explanation:
    'In B each chip takes 8 of the 16 examples, and 16 × 2 is 32. In A both chips do the same work, because DDP is off. C runs as well, but its effective batch is 64: it learns from other updates than before.',
};

export const exercises: readonly Exercise[] = [forAnN300];
