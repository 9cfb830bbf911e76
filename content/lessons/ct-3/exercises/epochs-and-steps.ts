import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const eightyPasses: ConfigExercise = {
  kind: 'config',
  id: 'eighty-passes',
  title: 'Eighty passes through 50 examples',
  question:
    'You have 50 examples and want the run to see each of them 80 times. How many steps is that? Keep the batch as it is.',
  target: { trainer: 'gsm8k-py', release: 'v0.68' },
  datasetSize: 50,
  excerpt: true,
  start: `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 500
`,
  goal: {
    figures: { epochs: 80 },
    stays: ['training_config.batch_size', 'training_config.gradient_accumulation_steps'],
  },
  hint: '80 passes are 80 × 50 examples. Each step takes 8 × 4 of them.',
  answer: `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 125
`,
  explanation: '80 × 50 = 4,000 examples, and 4,000 / 32 = 125 steps. 500 steps would be 320 passes.',
};

export const exercises: readonly Exercise[] = [eightyPasses];
