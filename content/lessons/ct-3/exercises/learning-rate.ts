import type { ConfigExercise, Exercise } from '../../../../src/components/exercise/exercise.ts';

const rateTooHigh: ConfigExercise = {
  kind: 'config',
  id: 'rate-too-high',
  title: 'A loss that explodes',
  question:
    'The loss of this fine-tuning run jumps and becomes NaN. Set the rate with which the lesson starts.',
  target: { trainer: 'gsm8k-py', release: 'v0.68' },
  excerpt: true,
  start: `training_config:
  batch_size: 8
  max_steps: 500

scheduler_config:
  max_lr: 0.001
  min_lr: 0.0001
  warmup_steps: 0
`,
  goal: {
    holds: { 'scheduler_config.max_lr': '0.0001' },
    stays: ['training_config.max_steps'],
    without: ['learning-rate-too-high'],
  },
  hint: 'Start with 1e-4. `gsm8k_finetune.py` takes its rate from `scheduler_config`.',
  answer: `training_config:
  batch_size: 8
  max_steps: 500

scheduler_config:
  max_lr: 0.0001
  min_lr: 0.0001
  warmup_steps: 0
`,
  explanation:
    '0.001 is ten times too high for fine-tuning. With `max_lr` and `min_lr` at 0.0001 the rate stays there.',
};

const textTheta: ConfigExercise = {
  kind: 'config',
  id: 'theta-as-text',
  title: 'A number that Python reads as text',
  question:
    'This is a model file. For YAML 1.2, `5e5` is five hundred thousand; for Python’s loader it is a text of three letters. Write `theta` so that `train_nanogpt.py` holds a number.',
  target: { release: 'v0.68' },
  excerpt: false,
  start: `transformer_config:
  model_type: llama
  num_heads: 6
  num_groups: 3
  embedding_dim: 384
  num_blocks: 6
  vocab_size: 96
  max_sequence_length: 256
  dropout_prob: 0.0
  theta: 5e5
`,
  goal: { holds: { 'transformer_config.theta': '500000' }, without: ['scalar-reads-differently'] },
  hint: 'Give it a point and the exponent a sign, or write out the zeros.',
  answer: `transformer_config:
  model_type: llama
  num_heads: 6
  num_groups: 3
  embedding_dim: 384
  num_blocks: 6
  vocab_size: 96
  max_sequence_length: 256
  dropout_prob: 0.0
  theta: 5.0e+5
`,
  explanation:
    '`5.0e+5` and `500000` are numbers to every loader. `train_nanogpt.py` does not convert `theta`, so a text stays a text.',
};

export const exercises: readonly Exercise[] = [rateTooHigh, textTheta];
