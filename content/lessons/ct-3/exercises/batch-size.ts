import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const effectiveBatch: ConfigExercise = {
  kind: 'config',
  id: 'effective-batch',
  title: 'Thirty-two, four at a time',
  question:
    'The model is large, and no more than 4 examples fit at once. Make the effective batch 32 without raising `batch_size`.',
  target: { release: 'v0.67' },
  excerpt: true,
  start: `training_config:
  batch_size: 4
  gradient_accumulation_steps: 4
`,
  goal: { figures: { effectiveBatchSize: 32 }, stays: ['training_config.batch_size'] },
  hint: 'Effective batch size = batch_size × gradient_accumulation_steps.',
  answer: `training_config:
  batch_size: 4
  gradient_accumulation_steps: 8
`,
  explanation: '4 × 8 = 32. The chip holds 4 examples at a time and updates the weights after 8 passes.',
};

export const exercises: readonly Exercise[] = [effectiveBatch];
