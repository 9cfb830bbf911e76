import { expect, test } from 'vitest';
import { check, type Target } from '../../../src/core/index.ts';
import { gpt2, llama } from './model-text.ts';

const training = 'training_config: {batch_size: 8, gradient_accumulation_steps: 4, max_steps: 5000}\n';

interface Row {
  readonly name: string;
  readonly training?: string;
  readonly model: string;
  readonly target?: Partial<Target>;
  readonly step: number | null;
  readonly seen: number | null;
  readonly reason?: string;
}

test.each<Row>([
  { name: 'nanogpt', model: gpt2(), step: 8192, seen: 40_960_000 },
  { name: 'TinyLlama', model: llama(), step: 65_536, seen: 327_680_000 },
  {
    name: 'a length that is not written, in Python',
    model: gpt2({ max_sequence_length: null }),
    step: 8192,
    seen: 40_960_000,
  },
  {
    name: "the fine-tuning trainer's default",
    model: gpt2({ max_sequence_length: null }),
    target: { trainer: 'gsm8k-py' },
    step: 4096,
    seen: 20_480_000,
    reason: 'It is the most that a step can hold.',
  },
  {
    name: 'a length that nano_gpt requires',
    model: gpt2({ max_sequence_length: null }),
    target: { trainer: 'nanogpt-cpp' },
    step: null,
    seen: null,
    reason: 'The model config does not set max_sequence_length.',
  },
  {
    name: 'a length that is no number',
    model: gpt2({ max_sequence_length: 'long' }),
    step: null,
    seen: null,
    reason: 'max_sequence_length has no value to compute with.',
  },
  {
    name: 'no batch',
    training: 'training_config: {max_steps: 5000}\n',
    model: gpt2(),
    step: 16_384,
    seen: 81_920_000,
  },
  {
    name: 'no end',
    training: 'training_config: {batch_size: 8}\n',
    model: gpt2(),
    step: 2048,
    seen: 10_240_000,
  },
  {
    name: 'a model whose parameters are not counted',
    model: gpt2({ model_type: 'qwen3' }),
    step: 8192,
    seen: 40_960_000,
  },
])('tokens: $name', ({ training: text = training, model, target, step, seen, reason }) => {
  const { tokensPerStep, tokensSeen } = check(text, { target: target ?? {}, model }).figures;
  expect([tokensPerStep.value, tokensSeen.value]).toEqual([step, seen]);
  expect(tokensPerStep.reason).toBe(reason);
});

test('the arithmetic', () => {
  const { tokensPerStep, tokensSeen } = check(training, { model: gpt2() }).figures;
  expect(tokensPerStep).toMatchObject({
    label: 'Tokens a step',
    formula: 'effective batch size × max_sequence_length',
    arithmetic: '32 × 256 = 8,192',
  });
  expect(tokensSeen).toMatchObject({
    label: 'Tokens seen',
    formula: 'tokens a step × optimizer steps',
    arithmetic: '8,192 × 5,000 = 40,960,000',
  });
});
