import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const neverLooks: ConfigExercise = {
  kind: 'config',
  id: 'never-validates',
  title: 'A run that nobody looks at',
  question: 'This run of 500 steps never validates. Let it validate 10 times.',
  target: { trainer: 'gsm8k-py', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 8
  max_steps: 500
  eval_every: 99999
`,
  goal: { figures: { validations: 10 }, stays: ['training_config.max_steps'], without: ['never-validates'] },
  hint: 'Validations = max_steps / eval_every.',
  answer: `training_config:
  batch_size: 8
  max_steps: 500
  eval_every: 50
`,
  explanation: '500 / 50 = 10. Overfitting now shows while there is time to stop.',
};

export const exercises: readonly Exercise[] = [neverLooks];
