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
        name: 'a name that looks right, with a zero-width space in it',
        text: 'training_config:\n  «batch_size\u200B»: 8\n',
        says: '"batch_size<U+200B>"',
        fixed: 'training_config:\n  batch_size: 8\n',
      },
      {
        name: 'a name that looks right, with a Cyrillic letter in it',
        text: 'training_config:\n  «b\u0430tch_size»: 8\n',
        says: '"b<U+0430>tch_size"',
        fixed: 'training_config:\n  batch_size: 8\n',
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
]);
