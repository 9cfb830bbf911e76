import { testRules } from './rule-case.ts';

const cpp = { trainer: 'nanogpt-cpp' } as const;
const gsm8k = { trainer: 'gsm8k-py' } as const;

testRules([
  {
    code: 'unknown-section',
    bad: [
      {
        name: 'a misspelt section',
        text: '«trainig_config»:\n  seed: 1\n',
        says: 'Did you mean training_config?',
        fixed: 'training_config:\n  seed: 1\n',
      },
      { name: 'a short name', text: '«training»:\n  seed: 1\n', fixed: 'training_config:\n  seed: 1\n' },
      {
        name: 'the section is there already',
        text: 'device_config:\n  enable_ddp: false\n«devic_config»:\n  enable_ddp: true\n',
        says: 'which is there already',
        fixes: [],
      },
      {
        name: 'nothing like it',
        text: '«lora_config»:\n  rank: 8\n',
        says: 'The sections are training_config',
      },
      {
        name: 'a misspelt key at the top',
        text: '«lerning_rate»: 1e-4\n',
        says: 'Did you mean training_config.learning_rate?',
      },
      { name: 'a key with a dot', text: '«training_config.seed»: 1\n' },
      { name: 'a name from a prototype', text: '«__proto__»: 1\n«constructor»: 2\n' },
    ],
    good: [
      {
        name: 'the six sections',
        text: 'training_config: {}\ndevice_config: {}\neval_config: {}\nscheduler_config: {}\n',
      },
      { name: 'a section that an alias uses', text: 'base: &base\n  seed: 1\ntraining_config: *base\n' },
    ],
  },
  {
    code: 'unknown-key',
    bad: [
      {
        name: 'a misspelling',
        text: 'training_config:\n  «lerning_rate»: 1e-4 # keep me\n',
        severity: 'warning',
        says: 'Did you mean learning_rate?',
        fixed: 'training_config:\n  learning_rate: 1e-4 # keep me\n',
      },
      {
        name: "another library's name",
        text: 'training_config:\n  «per_device_train_batch_size»: 8\n',
        fixed: 'training_config:\n  batch_size: 8\n',
      },
      {
        name: 'capitals and hyphens',
        text: 'training_config:\n  «Batch-Size»: 8\n',
        fixed: 'training_config:\n  batch_size: 8\n',
      },
      {
        name: 'a wrong name in the optimizer block',
        text: 'training_config:\n  optimizer:\n    «learning_rate»: 1e-4\n',
        fixed: 'training_config:\n  optimizer:\n    lr: 1e-4\n',
      },
      {
        name: 'the right name is set already',
        text: 'training_config:\n  seed: 1\n  «sed»: 2\n',
        says: 'which is set already',
        fixes: [],
      },
      { name: 'nothing like it', text: 'training_config:\n  «flux_capacitor»: 1\n', fixes: [] },
      { name: 'a key without a name', text: 'training_config:\n  seed: 1\n  «:» 2\n' },
    ],
    good: [
      { name: 'keys of the lesson', text: 'training_config:\n  wandb_project: a\n  save_strategy: steps\n' },
      {
        name: "keys of v0.68's optimizer",
        text: 'training_config:\n  optimizer:\n    type: AdamW\n    lr: 3e-4\n',
      },
      { name: 'a line that is a fault of the text', text: 'training_config:\n  batch_size 8\n  seed: 42\n' },
      { name: 'a key that belongs elsewhere', text: 'training_config:\n  enable_ddp: true\n' },
      { name: 'keys brought in by a merge', text: 'b: &b\n  seed: 1\ntraining_config:\n  <<: *b\n' },
    ],
  },
  {
    code: 'misplaced-key',
    bad: [
      {
        name: 'at the top',
        text: 'training_config:\n  seed: 1\n«batch_size»: 8 # for 12 GiB\n',
        severity: 'error',
        says: 'batch_size belongs in training_config; at the top no trainer reads it',
        fixed: 'training_config:\n  seed: 1\n  batch_size: 8 # for 12 GiB\n',
      },
      {
        name: 'in the wrong section',
        text: 'training_config:\n  «mesh_shape»: [1, 1]\n  seed: 1\ndevice_config:\n  enable_ddp: false\n',
        fixed: 'training_config:\n  seed: 1\ndevice_config:\n  enable_ddp: false\n  mesh_shape: [1, 1]\n',
      },
      {
        name: 'its section is missing',
        text: 'training_config:\n  seed: 1\n  «temperature»: 0.0\n',
        fixed: 'training_config:\n  seed: 1\n\neval_config:\n  temperature: 0.0\n',
      },
      {
        name: 'a section inside another',
        text: 'training_config:\n  seed: 1\n  «device_config»:\n    # one chip\n    enable_ddp: false\n',
        fixed: 'training_config:\n  seed: 1\ndevice_config:\n  # one chip\n  enable_ddp: false\n',
      },
      {
        name: 'the optimizer block at the top',
        text: '«optimizer»:\n  type: AdamW\ntraining_config:\n  seed: 1\n',
        fixed: 'training_config:\n  seed: 1\n  optimizer:\n    type: AdamW\n',
      },
      {
        name: 'a model in the training config',
        text: 'training_config:\n  seed: 1\n«transformer_config»:\n  num_heads: 6\n',
        says: 'belongs in the model config, which model_config names',
        fixes: [],
      },
      {
        name: 'a model inside training_config',
        text: 'training_config:\n  «transformer_config»:\n    num_heads: 6\n',
        fixes: [],
      },
      {
        name: 'set in its own section too',
        text: 'training_config:\n  seed: 1\n«seed»: 2\n',
        says: 'training_config.seed is set already',
        fixes: [],
      },
    ],
    good: [
      { name: 'in its place', text: 'training_config:\n  batch_size: 8\n' },
      { name: 'a model in its own file', text: 'transformer_config:\n  num_heads: 6\n' },
    ],
  },
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
    code: 'missing-model-config',
    bad: [
      {
        name: 'train_nanogpt',
        text: '«training_config»:\n  seed: 1\n',
        severity: 'warning',
        says: 'a gpt2 of 6 blocks',
      },
      { name: 'nano_gpt', target: cpp, text: '«training_config»:\n  seed: 1\n', says: '"bad file"' },
      { name: 'gsm8k_finetune', target: gsm8k, text: '«training_config»:\n  seed: 1\n', says: 'gpt2s' },
      { name: 'written without a value', text: '«training_config»:\n  model_config:\n' },
    ],
    good: [
      { name: 'with a model', text: 'training_config:\n  model_config: m.yaml\n' },
      { name: 'a model config', text: 'transformer_config:\n  num_heads: 6\n' },
    ],
  },
  {
    code: 'missing-data-path',
    bad: [
      {
        name: 'train_nanogpt',
        text: '«training_config»:\n  seed: 1\n',
        severity: 'warning',
        says: 'exit code 0 without a step',
      },
      {
        name: 'nano_gpt',
        target: cpp,
        text: '«training_config»:\n  seed: 1\n',
        severity: 'warning',
        says: 'Shakespeare',
      },
      {
        name: 'gsm8k_finetune',
        target: gsm8k,
        text: '«training_config»:\n  seed: 1\n',
        severity: 'info',
        says: 'GSM8K',
      },
    ],
    good: [{ name: 'with data', text: 'training_config:\n  data_path: a.txt\n' }],
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
