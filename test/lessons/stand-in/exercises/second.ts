import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const standInBatch: ConfigExercise = {
  kind: 'config',
  id: 'stand-in-batch',
  title: 'A batch of sixteen',
  question: 'Make each update learn from 16 examples.',
  target: {},
  excerpt: true,
  start: 'training_config:\n  batch_size: 8\n',
  goal: { figures: { effectiveBatchSize: 16 } },
  hint: 'One number is too small.',
  answer: 'training_config:\n  batch_size: 16\n',
  explanation: 'On one device, without accumulation, `batch_size` is the effective batch size.',
};

export const exercises: readonly Exercise[] = [standInBatch];
