import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const namesForNothing: ConfigExercise = {
  kind: 'config',
  id: 'names-for-nothing',
  title: 'A project name that nobody sees',
  question:
    'You compare ten runs and want the launcher to send this one’s numbers to the project `pytorch-to-ttnn`. As it stands, the name does nothing.',
  target: { release: 'v0.67' },
  excerpt: true,
  start: `training_config:
  max_steps: 300
  use_wandb: false
  wandb_project: "pytorch-to-ttnn"
`,
  goal: {
    stays: ['training_config.max_steps'],
    without: ['wandb-names-unused'],
    reported: ['key-by-launcher'],
  },
  hint: 'A name alone does not switch the tracker on.',
  answer: `training_config:
  max_steps: 300
  use_wandb: true
  wandb_project: "pytorch-to-ttnn"
`,
  explanation:
    'The launcher looks at `use_wandb` first. The trainer itself reads neither of the two keys, so handed over directly the run sends nothing either way.',
};

export const exercises: readonly Exercise[] = [namesForNothing];
