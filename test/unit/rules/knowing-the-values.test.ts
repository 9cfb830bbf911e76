import { testRules } from './rule-case.ts';

const cpp = { trainer: 'nanogpt-cpp' } as const;

testRules([
  {
    code: 'wrong-type',
    bad: [
      {
        name: 'a word for a number',
        text: 'training_config:\n  batch_size: «eight»\n',
        severity: 'error',
        says: `Expected batch_size to be a whole number, found "eight". Python's int() raises ValueError: invalid literal for int() with base 10: 'eight'.`,
      },
      {
        name: 'an exponent for a whole number',
        text: 'training_config:\n  max_steps: «1e3»\n',
        says: "'1e3'",
      },
      {
        name: 'a fraction, to yaml-cpp',
        target: cpp,
        text: 'training_config:\n  seed: «2.9»\n',
        says: '("bad conversion"), and nano_gpt aborts.',
      },
      {
        name: 'an optional number, which yaml-cpp silently replaces',
        target: cpp,
        text: 'training_config:\n  gradient_accumulation_steps: «1.5»\n',
        says: 'nano_gpt holds its default, 1, without a word',
      },
      { name: 'nothing', text: 'training_config:\n  «seed»:\n', says: 'found nothing' },
      { name: 'a list for a number', text: 'training_config:\n  seed: «[1]»\n' },
      { name: 'a number for a list', text: 'device_config:\n  mesh_shape: «8»\n' },
      {
        name: 'a mesh of three',
        text: 'device_config:\n  mesh_shape: «[1, 2, 4]»\n',
        says: 'a list of 2 whole numbers',
      },
      { name: 'a mesh in quotes', text: 'device_config:\n  mesh_shape: «"[1, 2]"»\n' },
      { name: 'a value for a section', text: 'training_config: «5»\n', says: 'keys of its own' },
      {
        name: 'a section without the space after its key',
        text: 'training_config:\n  «batch_size:8»\n',
        says: 'Expected a space after the colon',
        fixed: 'training_config:\n  batch_size: 8\n',
      },
      {
        name: 'y in Python is a text, and true',
        text: 'training_config:\n  use_clip_grad_norm: «n»\n',
        says: 'which Python takes as true',
        fixed: 'training_config:\n  use_clip_grad_norm: false\n',
      },
      { name: '1 for true', severity: 'info', text: 'device_config:\n  enable_ddp: «1»\n' },
      {
        name: 'a number in quotes',
        severity: 'info',
        text: "training_config:\n  batch_size: «'8'»\n",
        says: 'converts it to 8',
      },
      { name: 'no number', text: 'training_config:\n  learning_rate: «.nan»\n', says: 'a finite number' },
      {
        name: 'a fraction that Python passes on as it is',
        text: 'transformer_config:\n  model_type: gpt2\n  num_heads: «2.5»\n',
        says: 'Expected num_heads to be a whole number, found 2.5.',
      },
      {
        name: 'a fraction in a list that Python passes on',
        text: 'device_config:\n  device_ids: «[0.5]»\n',
        says: 'Expected device_ids to be a list of whole numbers',
      },
      { name: 'a number for a path', text: 'training_config:\n  model_config: «5»\n' },
      {
        name: 'a tag that Python does not know',
        text: 'training_config:\n  seed: !foo «8»\n',
        says: "tag '!foo'",
      },
    ],
    good: [
      { name: 'a number for a name', text: 'training_config:\n  wandb_run_name: 2024\n' },
      { name: 'a rate with an exponent', text: 'training_config:\n  learning_rate: 5e-5\n' },
      { name: 'an octal number', text: 'training_config:\n  seed: 010\n' },
      { name: 'an alias that names nothing', text: 'training_config:\n  seed: *nowhere\n' },
      {
        name: 'a value that is a fault of the text',
        text: 'training_config:\n  wandb_run_name: n150: baseline\n',
      },
      { name: 'null for a path', text: 'training_config:\n  model_config: null\n' },
    ],
  },
  {
    code: 'out-of-range',
    bad: [
      {
        name: 'a batch of nothing',
        text: 'training_config:\n  batch_size: «0»\n',
        severity: 'error',
        says: 'Expected batch_size to be at least 1, found 0.',
      },
      { name: 'a negative rate', text: 'training_config:\n  learning_rate: «-1e-4»\n', says: 'more than 0' },
      {
        name: 'a seed past 32 bits',
        text: 'training_config:\n  seed: «4294967296»\n',
        says: 'at most 4294967295',
      },
      {
        name: 'one number of the mesh',
        text: 'device_config:\n  mesh_shape: [1, «0»]\n',
        says: 'each number of mesh_shape',
      },
      { name: 'a share above 1', text: 'eval_config:\n  top_p: «1.5»\n' },
      {
        name: 'in the optimizer block',
        text: 'training_config:\n  optimizer:\n    beta1: «1.0»\n',
        says: 'less than 1',
      },
    ],
    good: [
      { name: 'the bounds themselves', text: 'training_config:\n  seed: 4294967295\n  batch_size: 1\n' },
    ],
  },
  {
    code: 'invalid-choice',
    bad: [
      {
        name: 'a kind of model that another trainer builds',
        target: { trainer: 'nanogpt-cpp', release: 'v0.68' },
        text: 'transformer_config:\n  model_type: «qwen3»\n',
        severity: 'error',
        says: 'model_type is none that nano_gpt at v0.68 builds; it stops with "Unknown model type: qwen3".',
      },
      {
        name: 'an optimizer that Python alone has, under the launcher too',
        target: { trainer: 'nanogpt-cpp', release: 'v0.68' },
        text: 'training_config:\n  optimizer:\n    type: «MuonWithAdamW»\n',
        severity: 'error',
        says: 'nano_gpt at v0.68 stops with "Unknown optimizer type: MuonWithAdamW".',
        fixes: [],
      },
      {
        name: 'a kind of model that is nothing, in Python',
        text: 'transformer_config:\n  model_type: «null»\n',
        says: 'ValueError: Unsupported model type: None',
      },
      {
        name: 'the same in the model config beside a training config',
        target: { trainer: 'nanogpt-py', release: 'v0.67' },
        text: 'training_config:\n  model_config: «m.yaml»\n',
        model: 'transformer_config:\n  model_type: deepseek\n',
        says: 'ValueError: Unsupported model type: deepseek',
      },
      {
        name: 'nearly a choice',
        text: 'training_config:\n  save_strategy: «"step"» # each 100\n',
        severity: 'error',
        says: 'Expected save_strategy to be epoch or steps, found "step"',
        fixed: 'training_config:\n  save_strategy: "steps" # each 100\n',
      },
      {
        name: 'another case',
        text: 'training_config:\n  log_level: «info»\n',
        fixed: 'training_config:\n  log_level: INFO\n',
      },
      { name: 'no choice at all', text: 'training_config:\n  tokenizer_type: «sentencepiece»\n', fixes: [] },
      { name: 'an optimizer', text: 'training_config:\n  optimizer:\n    type: «adamw»\n' },
    ],
    good: [
      {
        name: 'an optimizer that Python alone has, in Python',
        text: 'training_config:\n  optimizer:\n    type: MuonWithAdamW\n',
      },
      { name: 'each choice', text: 'training_config:\n  save_strategy: epoch\n  tokenizer_type: char\n' },
    ],
  },
  {
    code: 'conflicting-keys',
    bad: [
      {
        name: 'two save intervals',
        text: 'training_config:\n  model_save_interval: 100\n  «checkpoint_frequency»: 50\n',
        says: 'model_save_interval says 100, checkpoint_frequency says 50',
        fixes: ['Remove checkpoint_frequency', 'Remove model_save_interval'],
        fixed: 'training_config:\n  model_save_interval: 100\n',
      },
      {
        name: 'two validation intervals',
        text: 'training_config:\n  «validation_frequency»: 50\n  eval_every: 20\n',
      },
    ],
    good: [
      {
        name: 'two names that agree',
        text: 'training_config:\n  model_save_interval: 100\n  checkpoint_frequency: 100\n',
      },
    ],
  },
]);
