import { describe, expect, test } from 'vitest';
import { check, type Target } from '../../../src/core/index.ts';
import { gpt2, llama } from './model-text.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly target?: Partial<Target>;
  readonly reason: string;
}

const fromText =
  'The text decides the vocabulary; with the 65 characters of Tiny Shakespeare there are 10,819,584.';

describe('where the count cannot be known, the reason is said', () => {
  test.each<Row>([
    { name: 'no vocab_size at v0.68', text: gpt2({ vocab_size: null }), reason: fromText },
    { name: 'a vocab_size of 0', text: gpt2({ vocab_size: 0 }), reason: fromText },
    {
      name: 'nano_gpt takes its default where yaml-cpp cannot convert',
      text: gpt2({ vocab_size: '50_257' }),
      target: { trainer: 'nanogpt-cpp' },
      reason: fromText,
    },
    {
      name: 'train_nanogpt at v0.67 always counts characters',
      text: gpt2({ vocab_size: 50257 }),
      target: { release: 'v0.67' },
      reason:
        'train_nanogpt at v0.67 takes the vocabulary from the data, whatever vocab_size says; with the 65 characters of Tiny Shakespeare there are 10,819,584.',
    },
    {
      name: 'the fine-tuning trainer without vocab_size',
      text: gpt2({ vocab_size: null }),
      target: { trainer: 'gsm8k-py' },
      reason:
        'gsm8k_finetune takes the vocabulary of its tokenizer, and the model config does not name its size.',
    },
    {
      name: 'deepseek',
      text: gpt2({ model_type: 'deepseek' }),
      reason: 'The parameters of a deepseek model are not counted here; those of gpt2 and llama are.',
    },
    {
      name: 'deepseek, which nano_gpt does not know',
      text: gpt2({ model_type: 'deepseek' }),
      target: { trainer: 'nanogpt-cpp' },
      reason: 'nano_gpt stops with "Unknown model type: deepseek".',
    },
    {
      name: 'qwen3',
      text: gpt2({ model_type: 'qwen3' }),
      reason: 'The parameters of a qwen3 model are not counted here; those of gpt2 and llama are.',
    },
    {
      name: 'no model_type in C++',
      text: gpt2({ model_type: null }),
      target: { trainer: 'nanogpt-cpp' },
      reason: 'The model config does not say which model_type to build.',
    },
    {
      name: 'a required key missing in C++',
      text: gpt2({ num_heads: null }),
      target: { trainer: 'nanogpt-cpp' },
      reason: 'The model config does not set num_heads, which the trainer requires.',
    },
    {
      name: 'a number in quotes, which train_nanogpt does not convert',
      text: gpt2({ embedding_dim: '"384"' }),
      reason: 'embedding_dim has no value to compute with.',
    },
    {
      name: 'a width that heads cannot share',
      text: gpt2({ num_heads: 5 }),
      reason: 'embedding_dim cannot be shared evenly by num_heads.',
    },
    {
      name: 'heads that groups cannot share',
      text: llama({ num_groups: 5 }),
      reason: 'num_heads cannot be shared evenly by num_groups.',
    },
    {
      name: 'a gpt2 without biases in Python',
      text: gpt2({ bias: 'false' }),
      reason: 'Which biases a gpt2 model keeps with this bias is not known.',
    },
    {
      name: 'tying that is no text',
      text: gpt2({ weight_tying: 'true' }),
      reason: 'weight_tying has no value to compute with.',
    },
    {
      name: 'numbers past all counting',
      text: gpt2({ embedding_dim: 4294967264, num_heads: 1, num_blocks: 4000000000 }),
      reason: 'The model config asks for more than can be counted exactly.',
    },
    {
      name: 'a target that does not exist',
      text: gpt2(),
      target: { release: 'v0.64' },
      reason: 'The trainer does not exist at v0.64.',
    },
  ])('$name', ({ text, target, reason }) => {
    const { parameters } = check(text, { target: target ?? {} }).figures;
    expect(parameters).toMatchObject({ value: null, arithmetic: '', reason });
  });

  test.each([
    ['no model', undefined, 'It needs the model config.'],
    [
      'a text that is no model config',
      'training_config: {seed: 1}\n',
      'The model config has no transformer_config.',
    ],
    ['a model config without keys', 'transformer_config:\n', 'The model config has no transformer_config.'],
    ['a text that is no YAML', 'transformer_config: [', 'The model config cannot be read.'],
    ['an empty text', '', 'The model config has no transformer_config.'],
  ])('beside a training config: %s', (_name, model, reason) => {
    const { figures } = check('training_config: {batch_size: 8}\n', model === undefined ? {} : { model });
    expect(figures.parameters).toMatchObject({ value: null, reason });
    expect(figures.tokensPerStep).toMatchObject({ value: null, reason });
  });
});

describe('where the count depends on the data, the condition is said', () => {
  const note =
    'nano_gpt at v0.64 takes the vocabulary from the data, whatever vocab_size says; this holds for data with a vocabulary of that size.';
  const target = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;

  test('a model alone', () => {
    const { parameters } = check(gpt2(), { target }).figures;
    expect(parameters).toMatchObject({ value: 10_819_584, reason: note });
  });

  test.each([
    ['characters', 'tokenizer_type: char', null],
    ['characters by default', 'seed: 1', null],
    ['tokens', 'tokenizer_type: bpe', 10_819_584],
  ])('beside a training config with %s', (_name, training, value) => {
    const { parameters } = check(`training_config: {${training}}\n`, { target, model: gpt2() }).figures;
    expect(parameters.value).toBe(value);
    expect(parameters.reason).toContain('takes the vocabulary from the data');
  });
});
