import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const quarterOfABatch: ConfigExercise = {
  kind: 'config',
  id: 'misspelt-key',
  title: 'A run with a quarter of its batch',
  question:
    'The author of this file wanted each update to learn from 32 examples. The trainer makes it 8 and says nothing. Change one word so that it is 32.',
  target: { release: 'v0.67' },
  excerpt: true,
  start: `training_config:
  batch_size: 8
  gradient_acumulation_steps: 4
`,
  goal: {
    figures: { effectiveBatchSize: 32 },
    stays: ['training_config.batch_size'],
    without: ['unknown-key'],
  },
  hint: 'Read the second key letter by letter. The trainer ignores every key that it does not know.',
  answer: `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
`,
  explanation:
    'One letter was missing in `gradient_accumulation_steps`. The trainer ignored the key and went on with its default, 1. Now 8 × 4 is 32.',
};

export const exercises: readonly Exercise[] = [quarterOfABatch];
