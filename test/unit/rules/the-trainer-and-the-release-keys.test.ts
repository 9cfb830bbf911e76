import { testRules } from './rule-case.ts';

const cpp64 = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;
const cpp67 = { trainer: 'nanogpt-cpp', release: 'v0.67' } as const;
const cpp68 = { trainer: 'nanogpt-cpp' } as const;
const py67 = { release: 'v0.67' } as const;
const gsm68 = { trainer: 'gsm8k-py' } as const;
const direct = { run: 'direct' } as const;

/** All that nano_gpt requires up to v0.67, without the seed. */
const seedless =
  '  batch_size: 8\n  num_epochs: 1\n  max_steps: 100\n  learning_rate: 0.0001\n  weight_decay: 0.01\n  model_save_interval: 50\n';

const gpt2 =
  'transformer_config:\n  model_type: gpt2\n  num_heads: 6\n  embedding_dim: 384\n  dropout_prob: 0.2\n  num_blocks: 6\n  vocab_size: 96\n  max_sequence_length: 256\n';
const llamaAlone = 'transformer_config:\n  model_type: llama\n';

testRules([
  {
    code: 'trainer-not-in-release',
    bad: [
      {
        name: 'train_nanogpt at v0.64',
        target: { release: 'v0.64' },
        text: '«training_config»:\n  seed: 1\n',
        severity: 'error',
        says: 'train_nanogpt.py does not work in v0.64',
      },
      {
        name: 'gsm8k_finetune at v0.64, handed over directly',
        target: { trainer: 'gsm8k-py', release: 'v0.64', ...direct },
        text: '«device_config»:\n  enable_ddp: false\ntraining_config:\n  seed: 1\n',
        severity: 'error',
        says: 'v0.67 or v0.68',
      },
      {
        name: 'whatever else is wrong with the text',
        target: { release: 'v0.64' },
        text: '«training_config»:\n  seed: "1\n',
      },
    ],
    good: [
      { name: 'nano_gpt at v0.64', target: cpp64, text: 'training_config:\n  seed: 1\n' },
      { name: 'train_nanogpt at v0.67', target: py67, text: 'training_config:\n  seed: 1\n' },
      { name: 'gsm8k_finetune at v0.68', target: gsm68, text: 'training_config:\n  seed: 1\n' },
    ],
  },
  {
    code: 'required-key-missing',
    bad: [
      {
        name: 'nano_gpt without a seed: the launcher fills it in',
        target: cpp64,
        text: `«training_config»:\n${seedless}`,
        severity: 'info',
        says: 'seed is missing: nano_gpt aborts with "bad conversion" and does not say why. The launcher fills it in.',
        fixes: [],
      },
      {
        name: 'the same, handed over directly',
        target: { ...cpp67, ...direct },
        text: `«training_config»:\n${seedless}`,
        severity: 'error',
        says: 'seed is missing',
      },
      {
        name: 'nano_gpt without weight_decay, which v0.68 does not require',
        target: { ...cpp67, ...direct },
        text: `«training_config»:\n  seed: 1\n${seedless.replace('  weight_decay: 0.01\n', '')}`,
        severity: 'error',
        says: 'weight_decay is missing',
      },
      {
        name: 'parallel without a mesh',
        target: { ...cpp67, ...direct },
        text: `«training_config»:\n  seed: 1\n${seedless}device_config:\n  enable_ddp: true\n`,
        severity: 'error',
        says: 'mesh_shape is missing: nano_gpt stops with "Mesh shape is required for multidevice training"',
      },
      {
        name: 'no training_config at all',
        target: { ...cpp64, ...direct },
        text: '«device_config»:\n  mesh_shape: [1, 1]\n',
        severity: 'error',
        says: 'nano_gpt stops with "invalid node; first invalid key: "training_config""',
      },
      {
        name: 'an optimizer with nothing behind it',
        target: direct,
        text: '«training_config»:\n  optimizer:\n',
        severity: 'error',
        says: "ValueError: training_config must contain an 'optimizer' section",
      },
      {
        name: 'train_nanogpt at v0.68 without any optimizer',
        target: direct,
        text: '«training_config»:\n  seed: 1\n',
        severity: 'error',
        says: "ValueError: training_config must contain an 'optimizer' section",
      },
      {
        name: 'a gpt2 model config without vocab_size before v0.68, which the launcher does not fill in',
        target: cpp67,
        text: `«transformer_config»:${gpt2.replace('transformer_config:', '').replace('  vocab_size: 96\n', '')}`,
        severity: 'error',
        says: 'vocab_size is missing: nano_gpt at v0.67 aborts with "bad conversion" and does not say why. The launcher hands a model config over as it is.',
      },
      {
        name: 'a model config that does not say what it is',
        target: { ...cpp68, ...direct },
        text: '«transformer_config»:\n  num_heads: 6\n',
        severity: 'error',
        says: 'model_type is missing: nano_gpt at v0.68 aborts',
      },
      {
        name: 'the switches of gpt2 without the one that is required among them',
        target: { ...cpp64, ...direct },
        text: `«transformer_config»:${gpt2.replace('transformer_config:', '')}  experimental: {}\n`,
        severity: 'error',
        says: 'experimental.use_composite_layernorm is missing',
      },
      {
        name: 'the model config beside a training config',
        target: cpp68,
        text: `training_config:\n  seed: 1\n  «model_config»: m.yaml\n${seedless}`,
        model:
          'transformer_config:\n  model_type: gpt2\n  num_heads: 6\n  embedding_dim: 384\n  num_blocks: 6\n',
        severity: 'error',
        says: 'In the model config beside this one dropout_prob and max_sequence_length are missing',
      },
      {
        name: 'no training_config, without which the launcher starts nothing either',
        target: cpp64,
        text: '«device_config»:\n  mesh_shape: [1, 1]\n',
        severity: 'error',
        says: 'training_config is missing, and the launcher starts nothing without it. Handed over directly, nano_gpt stops with',
      },
      {
        name: 'no section that is known, of which the launcher makes no run with a base file either',
        target: { trainer: 'gsm8k-py', release: 'v0.68' },
        text: '«mine»:\n  batch_size: 8\n',
        severity: 'error',
        says: 'training_config is missing, and the launcher starts nothing without it.',
      },
    ],
    good: [
      {
        name: 'a gpt2 model config without vocab_size, from v0.68',
        target: cpp68,
        text: gpt2.replace('  vocab_size: 96\n', ''),
      },
      { name: 'a llama model config with its kind alone', target: cpp64, text: llamaAlone },
      { name: 'a model config with nothing, in Python', target: py67, text: 'transformer_config: {}\n' },
      { name: 'a whole gpt2 model config', target: cpp64, text: gpt2 },
      {
        name: 'no training_config, where defaults do',
        target: { ...py67, ...direct },
        text: 'device_config:\n  mesh_shape: [1, 1]\n',
      },
      {
        name: 'a model config that does not say what it is, in Python',
        target: { ...py67, ...direct },
        text: 'transformer_config:\n  num_heads: 6\n',
      },
      { name: 'all that nano_gpt requires', target: cpp64, text: `training_config:\n  seed: 1\n${seedless}` },
      {
        name: 'v0.68 requires neither rate, nor decay, nor interval',
        target: { ...cpp68, ...direct },
        text: 'training_config:\n  seed: 1\n  batch_size: 8\n  num_epochs: 1\n  max_steps: 9\n',
      },
      {
        name: 'v0.67 in Python requires nothing',
        target: { ...py67, ...direct },
        text: 'training_config: {}\n',
      },
      {
        name: 'the fine-tuning trainer has a base file',
        target: { ...gsm68, ...direct },
        text: 'training_config: {}\n',
      },
      {
        name: 'flat keys in place of the optimizer: release-layout speaks',
        target: direct,
        text: 'training_config:\n  learning_rate: 0.0001\n',
      },
    ],
  },
]);
