import { testRules } from './rule-case.ts';

const cpp64 = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;
const cpp67 = { trainer: 'nanogpt-cpp', release: 'v0.67' } as const;
const cpp68 = { trainer: 'nanogpt-cpp' } as const;
const py67 = { release: 'v0.67' } as const;
const gsm67 = { trainer: 'gsm8k-py', release: 'v0.67' } as const;
const gsm68 = { trainer: 'gsm8k-py' } as const;
const direct = { run: 'direct' } as const;

const block = (...lines: readonly string[]): string =>
  `training_config:\n  optimizer:\n${lines.map((line) => `    ${line}\n`).join('')}`;

testRules([
  {
    code: 'release-layout',
    bad: [
      {
        name: 'flat keys at v0.68: the launcher writes the block',
        text: 'training_config:\n  seed: 1\n  «learning_rate»: 0.0001\n  weight_decay: 0.01\n',
        severity: 'info',
        says: 'Handed over directly',
      },
      {
        name: 'handed over directly, train_nanogpt stops',
        target: direct,
        text: 'training_config:\n  «learning_rate»: 0.0001\n',
        severity: 'error',
        says: "ValueError: training_config must contain an 'optimizer' section",
      },
      {
        name: 'handed over directly, nano_gpt trains at ten times the rate',
        target: { ...cpp68, ...direct },
        text: 'training_config:\n  «learning_rate»: 0.0001\n',
        severity: 'error',
        says: 'AdamW at 0.001 and weight decay 0.01',
      },
      {
        name: 'the block at v0.64: nano_gpt misses learning_rate',
        target: { ...cpp64, ...direct },
        text: block('lr: 0.0001').replace('optimizer', '«optimizer»'),
        severity: 'error',
        says: 'bad conversion',
      },
      {
        name: 'the block at v0.67: train_nanogpt takes its default',
        target: { ...py67, ...direct },
        text: block('lr: 0.0001').replace('optimizer', '«optimizer»'),
        severity: 'error',
        says: 'trains at 0.0003',
      },
      {
        name: 'the block at v0.67, through the launcher',
        target: cpp67,
        text: block('type: AdamW', 'lr: 0.0001').replace('optimizer', '«optimizer»'),
        severity: 'info',
      },
    ],
    good: [
      { name: 'the block at v0.68', target: direct, text: block('type: AdamW', 'lr: 0.0001') },
      {
        name: 'flat keys at v0.67',
        target: { ...py67, ...direct },
        text: 'training_config:\n  learning_rate: 0.0001\n',
      },
      {
        name: 'flat keys at v0.64',
        target: { ...cpp64, ...direct },
        text: 'training_config:\n  learning_rate: 0.0001\n',
      },
      {
        name: 'the fine-tuning trainer has scheduler_config in both',
        target: { ...gsm68, ...direct },
        text: 'training_config:\n  learning_rate: 0.0001\n',
      },
    ],
  },
  {
    code: 'kahan-with-moreh',
    bad: [
      {
        name: 'flat, at v0.64',
        target: cpp64,
        text: 'training_config:\n  use_moreh_adamw: true\n  use_kahan_summation: «true»\n',
        severity: 'error',
        says: 'MorehAdamW: Kahan summation is not supported. Use default AdamW instead',
      },
      {
        name: 'in the block, at v0.68 in C++',
        target: { ...cpp68, ...direct },
        text: block('type: MorehAdamW', 'kahan_summation: «true»'),
        severity: 'error',
        says: 'Use default AdamWComposite instead',
      },
      {
        name: 'in the block, at v0.68 in Python',
        text: block('type: MorehAdamW', 'kahan_summation: «on»'),
        severity: 'error',
      },
    ],
    good: [
      {
        name: 'use_no_op wins over both',
        target: cpp67,
        text: 'training_config:\n  use_no_op: true\n  use_moreh_adamw: true\n  use_kahan_summation: true\n',
      },
      {
        name: 'Kahan summation alone',
        target: cpp64,
        text: 'training_config:\n  use_kahan_summation: true\n',
      },
      { name: 'AdamWComposite has it', text: block('type: AdamWComposite', 'kahan_summation: true') },
      {
        name: 'Python at v0.67 does not apply it',
        target: py67,
        text: 'training_config:\n  use_moreh_adamw: true\n  use_kahan_summation: true\n',
      },
    ],
  },
  {
    code: 'unknown-scheduler',
    bad: [
      {
        name: 'a slip, in C++',
        target: cpp64,
        text: 'training_config:\n  scheduler_type: «warmup_liner»\n',
        severity: 'error',
        says: 'nano_gpt throws std::out_of_range',
        fixes: ['Write warmup_linear'],
        fixed: 'training_config:\n  scheduler_type: warmup_linear\n',
      },
      {
        name: 'a schedule of another library, in Python',
        target: direct,
        text: 'training_config:\n  scheduler_type: «"cosine"»\n',
        severity: 'error',
        says: 'trains at a constant rate without a word',
      },
      {
        name: 'names are case-sensitive',
        target: py67,
        text: 'training_config:\n  scheduler_type: «Identity»\n',
      },
    ],
    good: [
      { name: 'identity', target: cpp68, text: 'training_config:\n  scheduler_type: identity\n' },
      { name: 'warmup_linear', text: 'training_config:\n  scheduler_type: "warmup_linear"\n' },
      {
        name: 'the fine-tuning trainer does not read it',
        target: gsm67,
        text: 'training_config:\n  scheduler_type: cosine\n',
      },
    ],
  },
  {
    code: 'model-config-path',
    bad: [
      {
        name: "the lesson's spelling, for train_nanogpt",
        target: direct,
        text: 'training_config:\n  model_config: «"model_configs/model.yaml"»\n',
        severity: 'warning',
        fixes: ['Write configs/model_configs/model.yaml'],
        fixed: 'training_config:\n  model_config: "configs/model_configs/model.yaml"\n',
      },
      {
        name: "the lesson's spelling, for nano_gpt at v0.64",
        target: { ...cpp64, ...direct },
        text: 'training_config:\n  model_config: «model_configs/model.yaml»\n',
        severity: 'warning',
        says: 'has to be tt-train',
      },
      {
        name: "the tree's spelling, for the fine-tuning trainer",
        target: { ...gsm67, ...direct },
        text: 'training_config:\n  model_config: «configs/model_configs/gpt2s.yaml»\n',
        severity: 'warning',
        fixed: 'training_config:\n  model_config: "model_configs/gpt2s.yaml"\n',
      },
    ],
    good: [
      {
        name: 'the launcher makes it absolute',
        text: 'training_config:\n  model_config: "model_configs/model.yaml"\n',
      },
      {
        name: "the tree's spelling",
        target: { ...cpp67, ...direct },
        text: 'training_config:\n  model_config: configs/model_configs/x.yaml\n',
      },
      {
        name: "the fine-tuning trainer's own",
        target: { ...gsm67, ...direct },
        text: 'training_config:\n  model_config: model_configs/gpt2s.yaml\n',
      },
      {
        name: 'an absolute path',
        target: direct,
        text: 'training_config:\n  model_config: /models/x.yaml\n',
      },
    ],
  },
  {
    code: 'tokens-read-as-text',
    bad: [
      {
        name: 'tokens for train_nanogpt at v0.67',
        target: py67,
        text: 'training_config:\n  data_path: «data/tokens.yaml»\n',
        severity: 'error',
        says: 'characters of this token file',
      },
      {
        name: 'directly too',
        target: { ...py67, ...direct },
        text: 'training_config:\n  data_path: «"t.yml"»\n',
        severity: 'error',
      },
    ],
    good: [
      { name: 'a text', target: py67, text: 'training_config:\n  data_path: data/a.txt\n' },
      { name: 'v0.68 reads tokens', text: 'training_config:\n  data_path: data/tokens.yaml\n' },
      {
        name: 'nano_gpt reads tokens',
        target: cpp67,
        text: 'training_config:\n  data_path: data/tokens.yaml\n',
      },
    ],
  },
  {
    code: 'base-file-decides',
    bad: [
      {
        name: 'a mesh that nobody wrote',
        target: { ...gsm67, ...direct },
        text: '«training_config»:\n  batch_size: 32\n',
        severity: 'warning',
        says: 'mesh_shape [1, 32], max_steps 160, max_lr 0.0001',
        fixes: [],
      },
      {
        name: 'at v0.68 as well',
        target: { ...gsm68, ...direct },
        text: '«training_config»:\n  max_steps: 9\ndevice_config:\n  mesh_shape: [1, 1]\n',
        severity: 'warning',
        says: 'max_lr 0.0001',
      },
    ],
    good: [
      { name: 'the launcher writes every key', target: gsm67, text: 'training_config:\n  batch_size: 32\n' },
      {
        name: 'other trainers have no base file',
        target: { ...py67, ...direct },
        text: 'training_config:\n  batch_size: 32\n',
      },
    ],
  },
]);
