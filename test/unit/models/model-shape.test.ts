import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/index.ts';
import { testRules } from '../rules/rule-case.ts';
import { gpt2, llama } from './model-text.ts';

const small = { num_heads: 6, num_groups: 3, embedding_dim: 384, max_sequence_length: 256 };

function tensorParallel(enabled: string): string {
  return `device_config:\n  mesh_shape: [1, 8]\n  enable_tp: ${enabled}\n`;
}

testRules([
  {
    code: 'model-shape',
    bad: [
      {
        name: 'a length in C++, gpt2',
        target: { trainer: 'nanogpt-cpp' },
        text: gpt2({ max_sequence_length: '«100»' }),
        severity: 'error',
        says: 'Expected max_sequence_length to be divisible by 32, found 100. nano_gpt stops with "Max sequence length should be divisible by 32".',
        fixes: ['Set max_sequence_length to 96', 'Set max_sequence_length to 128'],
        fixed: gpt2({ max_sequence_length: 96 }),
      },
      {
        name: 'a length in C++, llama, at v0.64',
        target: { trainer: 'nanogpt-cpp', release: 'v0.64' },
        text: llama({ max_sequence_length: '«2000»' }),
        severity: 'error',
      },
      {
        name: 'a length in Python, llama',
        text: llama({ max_sequence_length: '«2000»' }),
        severity: 'error',
        says: 'train_nanogpt stops, as it requires max_position_embeddings to be divisible by 32.',
      },
      {
        name: 'a length in Python, gpt2: only nano_gpt is known to check',
        text: gpt2({ max_sequence_length: '«100»' }),
        severity: 'warning',
        says: 'nano_gpt stops with "Max sequence length should be divisible by 32"; what train_nanogpt does with this model is not known.',
      },
      {
        name: 'a length below one tile',
        text: llama({ max_sequence_length: '«16»' }),
        fixes: ['Set max_sequence_length to 32'],
      },
      {
        name: 'a width in C++',
        target: { trainer: 'nanogpt-cpp' },
        text: gpt2({ num_heads: 4, embedding_dim: '«400»' }),
        severity: 'error',
        says: 'Expected embedding_dim to be divisible by 32, found 400. nano_gpt stops with "Embedding size should be divisible by 32".',
        fixed: gpt2({ num_heads: 4, embedding_dim: 384 }),
      },
      {
        name: 'heads that do not share the width, gpt2 in Python',
        text: gpt2({ num_heads: 5, embedding_dim: '«384»' }),
        severity: 'error',
        says: 'Expected embedding_dim to be divisible by num_heads, 5, found 384. train_nanogpt stops, as it requires embedding_dim to be divisible by num_heads.',
        fixes: ['Set embedding_dim to 320', 'Set embedding_dim to 480'],
      },
      {
        name: 'heads that do not share the width, in C++',
        target: { trainer: 'nanogpt-cpp' },
        text: gpt2({ num_heads: 5, embedding_dim: '«384»' }),
        severity: 'warning',
        says: 'train_nanogpt stops at it; what nano_gpt does with this model is not known.',
      },
      {
        name: 'heads that do not share the width that is not written',
        text: gpt2({ num_heads: '«5»', embedding_dim: null }),
        severity: 'error',
        fixes: [],
      },
      {
        name: 'groups that do not share the heads, in Python',
        text: llama({ ...small, num_groups: '«4»' }),
        severity: 'error',
        says: 'Expected num_heads to be divisible by num_groups, 4, found 6. train_nanogpt stops with "model_config.num_heads must be divisible by model_config.num_groups."',
        fixes: ['Set num_groups to 3'],
      },
      {
        name: 'groups that do not share the heads, in C++',
        target: { trainer: 'nanogpt-cpp' },
        text: llama({ ...small, num_groups: '«4»' }),
        severity: 'warning',
      },
      {
        name: 'more groups than heads',
        text: llama({ ...small, num_groups: '«12»' }),
        fixes: ['Set num_groups to 6'],
      },
      {
        name: 'heads that do not fit the groups by default',
        text: llama({ ...small, num_heads: '«4»', num_groups: null }),
        severity: 'error',
        fixes: [],
      },
      {
        name: 'the fine-tuning trainer, of which no check is known',
        target: { trainer: 'gsm8k-py' },
        text: llama({ max_sequence_length: '«2000»' }),
        severity: 'warning',
      },
      {
        name: 'tensor parallelism and a gpt2, in Python at v0.68',
        target: { board: 't3k' },
        model: gpt2(),
        text: tensorParallel('«true»'),
        severity: 'error',
        says: 'train_nanogpt stops with "model_type=gpt2 has no TP path on the named-mesh API; use model_type=llama for DP+TP."',
        fixes: [],
      },
      {
        name: 'tensor parallelism over more devices than groups',
        target: { board: 't3k' },
        model: llama(),
        text: tensorParallel('«true»'),
        says: 'Expected num_groups of the model to be divisible by the 8 devices that share it, found 4.',
      },
      {
        name: 'tensor parallelism and tied weights',
        target: { board: 't3k' },
        model: llama({ num_groups: 8, weight_tying: 'enabled' }),
        text: tensorParallel('«true»'),
        says: 'Expected weight_tying of the model to be disabled',
      },
    ],
    good: [
      { name: 'nanogpt', text: gpt2() },
      { name: 'TinyLlama', text: llama() },
      { name: 'groups in a gpt2, which has none', text: gpt2({ num_groups: 5 }) },
      {
        name: 'a qwen3, whose heads have a width of their own',
        text: gpt2({ model_type: 'qwen3', num_heads: 5 }),
      },
      { name: 'what is no number', text: gpt2({ max_sequence_length: 'long', num_heads: 'six' }) },
      { name: 'nothing', text: 'transformer_config:\n' },
      {
        name: 'a transformer_config in a training config, which nothing reads',
        text: `training_config: {seed: 1}\n${gpt2({ max_sequence_length: 100 })}`,
      },
      {
        name: 'the model config beside a training config, which is checked on its own',
        text: 'training_config: {seed: 1}\n',
        model: gpt2({ max_sequence_length: 100 }),
      },
      {
        name: 'tensor parallelism that fits',
        target: { board: 't3k' },
        model: llama({ num_groups: 8 }),
        text: tensorParallel('true'),
      },
      {
        name: 'an axis of tensor parallelism that fits',
        target: { board: 't3k' },
        model: llama(),
        text: 'device_config: {mesh_shape: [2, 4], enable_ddp: true, enable_tp: true}\n',
      },
      { name: 'one device', model: gpt2(), text: 'device_config: {mesh_shape: [1, 1], enable_tp: true}\n' },
      {
        name: 'nano_gpt, whose checks of it are not known',
        target: { board: 't3k', trainer: 'nanogpt-cpp' },
        model: llama(),
        text: tensorParallel('true'),
      },
    ],
  },
]);

describe('a number of 0 is one finding', () => {
  it.each(['num_groups', 'num_heads'])('%s', (name) => {
    const codes = check(llama({ [name]: 0 })).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['out-of-range']);
  });
});

it('asks no time of numbers that no model has', () => {
  const text = llama({ num_heads: 4294967291, num_groups: 4294967290, embedding_dim: 4294967264 });
  const found = check(text).diagnostics.filter(({ code }) => code === 'model-shape');
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
});
