import type { ChoiceExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const outOfMemory: ChoiceExercise = {
  kind: 'choice',
  id: 'out-of-memory',
  title: 'Out of memory, and nothing else changes',
  question:
    'A run with `batch_size: 8` and `gradient_accumulation_steps: 4` ran out of memory. Which config halves what the chip holds at once and leaves the effective batch at 32?',
  target: { release: 'v0.68' },
  excerpt: true,
  choices: [
    {
      name: 'A',
      config: `training_config:
  batch_size: 4
  gradient_accumulation_steps: 4
`,
    },
    {
      name: 'B',
      config: `training_config:
  batch_size: 8
  gradient_accumulation_steps: 2
`,
    },
    {
      name: 'C',
      config: `training_config:
  batch_size: 4
  gradient_accumulation_steps: 8
`,
    },
  ],
  goal: { figures: { effectiveBatchSize: 32, perDeviceBatchSize: 4 } },
  hint: 'Two values change, and one thing: what a pass needs in memory.',
  explanation:
    '4 × 8 is 32, and the chip holds 4. A holds 4 as well, but halves the effective batch: two changes at once. B halves the effective batch and holds 8 as before.',
};

export const exercises: readonly Exercise[] = [outOfMemory];
