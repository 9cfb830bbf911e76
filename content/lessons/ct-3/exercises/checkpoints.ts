import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const tenCheckpoints: ConfigExercise = {
  kind: 'config',
  id: 'ten-checkpoints',
  title: 'Ten checkpoints, not five thousand',
  question:
    'This run writes 5,000 checkpoints. You want 10 of them, evenly spread. The run keeps its length.',
  target: { release: 'v0.67' },
  excerpt: true,
  start: `training_config:
  batch_size: 8
  max_steps: 5000
  model_save_interval: 1
`,
  goal: { figures: { checkpoints: 10 }, stays: ['training_config.max_steps'], without: ['saves-too-often'] },
  hint: 'Checkpoints = max_steps / model_save_interval.',
  answer: `training_config:
  batch_size: 8
  max_steps: 5000
  model_save_interval: 500
`,
  explanation: '5,000 / 500 = 10. If the run crashes, it loses 500 steps at most.',
};

export const exercises: readonly Exercise[] = [tenCheckpoints];
