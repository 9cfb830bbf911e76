import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const lostRate: ConfigExercise = {
  kind: 'config',
  id: 'lost-rate',
  title: 'The rate that v0.68 does not read',
  question:
    'Handed to `nano_gpt` of v0.68 as it is, this file trains at 0.001, ten times what it says, without a word. Write the rate where this release reads it.',
  target: { trainer: 'nanogpt-cpp', release: 'v0.68', run: 'direct' },
  excerpt: true,
  start: `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  learning_rate: 0.0001
`,
  goal: {
    holds: { 'training_config.optimizer.lr': '0.0001' },
    stays: ['training_config.batch_size', 'training_config.max_steps'],
    without: ['release-layout'],
  },
  hint: 'From v0.68 the rate stands in a block of its own, `optimizer`, and is called `lr` there. Indent the block by two spaces, its keys by four.',
  answer: `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  optimizer:
    lr: 0.0001
`,
  explanation:
    'From v0.68 the trainer reads `optimizer.lr`. It does not know `learning_rate` any more, and what it does not know it ignores.',
};

const badConversion: ConfigExercise = {
  kind: 'config',
  id: 'bad-conversion',
  title: 'An abort that names no key',
  question:
    'With this file `nano_gpt` of v0.64 aborts with `bad conversion` and does not say why. Find the key that is missing and give it a value.',
  target: { trainer: 'nanogpt-cpp', release: 'v0.64', run: 'direct' },
  excerpt: false,
  start: `training_config:
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  model_save_interval: 100
  model_config: configs/model_configs/nanogpt.yaml
  data_path: data/train.txt
`,
  goal: {
    holds: { 'training_config.batch_size': '8', 'training_config.max_steps': '5000' },
    without: ['required-key-missing'],
  },
  hint: 'The page lists what `nano_gpt` needs. One of the seven is not here: the number that random choices begin with.',
  answer: `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 3
  max_steps: 5000
  learning_rate: 0.0001
  weight_decay: 0.01
  model_save_interval: 100
  model_config: configs/model_configs/nanogpt.yaml
  data_path: data/train.txt
`,
  explanation: '`seed` is required by the C++ trainer. Any whole number does; write down the one you used.',
};

export const exercises: readonly Exercise[] = [lostRate, badConversion];
