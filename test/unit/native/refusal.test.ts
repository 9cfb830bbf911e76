import { describe, expect, test } from 'vitest';
import { trainingConfig as config, nativeOf } from './native-of.ts';

describe('no native form', () => {
  const both = 'use_moreh_adamw: true\nuse_kahan_summation: true';
  test.for([
    ['trainer-not-in-release', 'nanogpt-py', 'v0.64', config('seed: 1')],
    ['unreadable', 'nanogpt-py', 'v0.68', 'training_config: [\n'],
    ['unreadable', 'nanogpt-cpp', 'v0.68', `${config('seed: 1')}---\na: 1\n`],
    ['unreadable', 'nanogpt-py', 'v0.68', config('seed: *one')],
    ['not-a-training-config', 'nanogpt-py', 'v0.68', ''],
    ['not-a-training-config', 'nanogpt-cpp', 'v0.68', 'device_config:\n  enable_ddp: false\n'],
    ['not-a-training-config', 'gsm8k-py', 'v0.68', 'transformer_config:\n  num_heads: 6\n'],
    ['unusable-value', 'nanogpt-py', 'v0.68', config('seed: one')],
    ['unusable-value', 'nanogpt-py', 'v0.68', config('max_steps: 2.9')],
    ['unusable-value', 'nanogpt-py', 'v0.68', config('use_clip_grad_norm: "false"')],
    ['unusable-value', 'nanogpt-cpp', 'v0.68', config('use_clip_grad_norm: 1')],
    ['unusable-value', 'nanogpt-cpp', 'v0.64', config('learning_rate: -1')],
    ['unusable-value', 'nanogpt-py', 'v0.68', config('optimizer: AdamW')],
    ['target-aborts', 'nanogpt-cpp', 'v0.64', config(both)],
    ['target-aborts', 'nanogpt-py', 'v0.68', config(both)],
    ['target-aborts', 'gsm8k-py', 'v0.67', 'device_config:\n  mesh_shape: [2, 4]\n'],
  ] as const)('%s: %s at %s', ([reason, trainer, release, text]) => {
    const refused = nativeOf([trainer, release], text);
    expect(refused).toMatchObject({ status: 'refused', reason, sentence: expect.stringMatching(/\S/) });
  });

  test.for([
    ['one of a block', 'optimizer:\n    type: Adam\n', 'optimizer.type "Adam"'],
    ['one that is not there', 'seed:\n', 'seed'],
    ['one that is no scalar', 'seed: [1]\n', 'seed'],
  ] as const)('names and quotes the value that cannot be handed over: %s', ([, line, begin]) => {
    expect(nativeOf(['nanogpt-py', 'v0.68'], config(line))).toMatchObject({
      sentence: `${begin} cannot be handed over as it is meant; correct it first.`,
    });
  });

  test('of a model config that is none', () => {
    const refused = nativeOf(['nanogpt-py', 'v0.68'], config('seed: 1'), { model: 'training_config: {}\n' });
    expect(refused).toMatchObject({ status: 'refused', reason: 'unreadable' });
  });

  test('a value that nobody has to read is no hindrance', () => {
    expect(nativeOf(['nanogpt-py', 'v0.68'], config('eval_every: often')).status).toBe('ok');
  });
});

test('a model config at which the target stops is refused in its words', () => {
  const text = config('batch_size: 8\nmodel_config: m.yaml');
  const model = 'transformer_config:\n  model_type: gpt2\n  num_heads: 6\n  embedding_dim: 384\n';
  expect(nativeOf(['nanogpt-cpp', 'v0.67'], text, { model })).toMatchObject({
    status: 'refused',
    reason: 'target-aborts',
    sentence: 'nano_gpt at v0.67 refuses what the model config says: "bad conversion"',
  });
});
