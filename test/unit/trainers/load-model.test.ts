import { describe, expect, it } from 'vitest';
import { check, type Loaded, type LoadedValue, loadAs, type Target } from '../../../src/core/index.ts';

type Trained = Pick<Target, 'trainer' | 'release'>;

const cpp64: Trained = { trainer: 'nanogpt-cpp', release: 'v0.64' };
const cpp68: Trained = { trainer: 'nanogpt-cpp', release: 'v0.68' };
const py67: Trained = { trainer: 'nanogpt-py', release: 'v0.67' };
const py68: Trained = { trainer: 'nanogpt-py', release: 'v0.68' };
const gsm68: Trained = { trainer: 'gsm8k-py', release: 'v0.68' };

const model = (...lines: readonly string[]): string =>
  ['transformer_config:', ...lines.map((line) => `  ${line}`), ''].join('\n');

const gpt2 = [
  'model_type: gpt2',
  'num_heads: 6',
  'embedding_dim: 384',
  'dropout_prob: 0.2',
  'num_blocks: 6',
  'max_sequence_length: 256',
];

/** What a model config alone gives, as the target reads it (tt-train.md, section 5). */
function loadModelAlone(target: Trained, text: string): Loaded | null {
  return check(text, { target }).loaded;
}

describe('a model config, as each target reads it', () => {
  const values: readonly [
    name: string,
    target: Trained,
    text: string,
    key: string,
    value: LoadedValue,
    from: string,
  ][] = [
    ['a number', cpp64, model(...gpt2, 'vocab_size: 96'), 'num_heads', 6, 'config'],
    ['the vocabulary left out from v0.68 on', cpp68, model(...gpt2), 'vocab_size', 0, 'default'],
    ["llama's heads", cpp64, model('model_type: llama'), 'num_heads', 6, 'default'],
    ["llama's vocabulary up to v0.67", cpp64, model('model_type: llama'), 'vocab_size', 96, 'default'],
    [
      'an optional number that does not convert',
      cpp68,
      model('model_type: llama', 'num_heads: many'),
      'num_heads',
      6,
      'default',
    ],
    ['no type in Python', py67, model('num_heads: 4'), 'model_type', 'gpt2', 'default'],
    ['train_nanogpt converts nothing', py68, model('num_heads: "4"'), 'num_heads', '4', 'config'],
    ['an exponent stays a text there', py68, model('theta: 1e4'), 'theta', '1e4', 'config'],
    ["deepseek's theta", py68, model('model_type: deepseek'), 'theta', 10000, 'default'],
    ['the fine-tuning trainer converts', gsm68, model('num_heads: "4"'), 'num_heads', 4, 'config'],
    ['its shorter sequence', gsm68, model(), 'max_sequence_length', 128, 'default'],
  ];
  it.each(values)('%s', (_name, target, text, key, value, from) => {
    const loaded = loadModelAlone(target, text);
    expect(loaded?.status === 'ok' && loaded.values[`transformer_config.${key}`]).toEqual({ value, from });
  });

  const aborts: readonly [name: string, target: Trained, text: string, message: string][] = [
    ['no type in C++', cpp64, model('num_heads: 6'), 'bad conversion'],
    ['no vocabulary for gpt2 up to v0.67', cpp64, model(...gpt2), 'bad conversion'],
    ['a type that C++ does not know', cpp64, model('model_type: bert'), 'Unknown model type: bert'],
    [
      'a type that Python does not know',
      py68,
      model('model_type: bert'),
      'ValueError: Unsupported model type: bert',
    ],
    ['qwen3 before v0.68', py67, model('model_type: qwen3'), 'ValueError: Unsupported model type: qwen3'],
    [
      'a runner that does not exist',
      cpp68,
      model('model_type: llama', 'runner_type: fast'),
      'Unknown runner type: fast. Supported runner types [default, memory_efficient]',
    ],
    ['tying that does not exist', py68, model('weight_tying: tied'), 'Unknown weight tying type: tied'],
    [
      'a word for a required number',
      cpp64,
      model('model_type: gpt2', 'num_heads: six'),
      'yaml-cpp: error at line 3, column 14: bad conversion',
    ],
  ];
  it.each(aborts)('stops: %s', (_name, target, text, message) => {
    const loaded = loadModelAlone(target, text);
    expect(loaded).toMatchObject({ status: 'abort', message });
  });

  it('goes with its training config', () => {
    const training = 'training_config:\n  batch_size: 8\n';
    const loaded = loadAs(py67, training, model('num_heads: 4'));
    expect(loaded?.status === 'ok' && Object.keys(loaded.values)).toEqual(
      expect.arrayContaining(['training_config.batch_size', 'transformer_config.num_heads']),
    );
  });
});
