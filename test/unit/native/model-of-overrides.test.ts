import { expect, test } from 'vitest';
import { check, loadAs, native } from '../../../src/core/index.ts';

// gsm8k_finetune merges its overrides into the training config and the model config (tt-train.md, section 16).

const releases = ['v0.67', 'v0.68'] as const;
const model = `transformer_config:
  model_type: llama
  num_heads: 8
  embedding_dim: 512
  theta: 1e4
  rope_scaling:
    scaling_factor: 32.0
`;
const named = 'training_config:\n  max_steps: 60\n  model_config: model_configs/tiny.yaml\n';
const own = `${named}transformer_config:\n  max_sequence_length: 512\n  embedding_dim: 256\n`;

function overridesOf(release: (typeof releases)[number], text: string, beside?: string) {
  const target = { board: 'n150', run: 'launcher', trainer: 'gsm8k-py', release } as const;
  const form = native(target, text, beside === undefined ? {} : { model: beside });
  if (form.status !== 'ok') throw new Error(form.sentence);
  const overrides = form.files.find(({ role }) => role === 'overrides')?.text ?? '';
  const said = form.deviations.find(({ path }) => path === 'training_config.model_config');
  return { said, held: loadAs(target, overrides) };
}

test.for(releases)('%s: the model config goes into the overrides, the config first', (release) => {
  const { said, held } = overridesOf(release, own, model);
  expect(said?.kind).toBe('translated');
  expect(held).toMatchObject({
    status: 'ok',
    values: {
      'transformer_config.model_type': { value: 'llama', from: 'config' },
      'transformer_config.embedding_dim': { value: 256, from: 'config' },
      'transformer_config.max_sequence_length': { value: 512, from: 'config' },
      // The number that is meant, though PyYAML reads 1e4 as a text.
      'transformer_config.theta': { value: 10000, from: 'config' },
      'transformer_config.rope_scaling.scaling_factor': { value: 32, from: 'config' },
    },
  });
});

test.for(releases)('%s: what the config says of the model stays beside the path that it names', (release) => {
  const { said, held } = overridesOf(release, own);
  expect(said?.kind).toBe('translated');
  expect(held).toMatchObject({ values: { 'transformer_config.max_sequence_length': { value: 512 } } });
  expect(overridesOf(release, named).said?.kind).toBe('translated');
});

test.for(releases)(
  '%s: a transformer_config beside training_config is no fault, and what it lacks is not made up',
  (release) => {
    const { diagnostics, loaded } = check(own, {
      target: { trainer: 'gsm8k-py', release, run: 'direct', board: 'galaxy' },
    });
    // The program stops with every config; of this one nothing is wrong.
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'trainer-stops-always',
    ]);
    expect(loaded).toMatchObject({
      values: { 'transformer_config.max_sequence_length': { value: 512, from: 'config' } },
    });
    expect(loaded).not.toHaveProperty(['values', 'transformer_config.num_heads']);
    const [fault] = check(own.replace('512', 'long'), {
      target: { trainer: 'gsm8k-py', release },
    }).diagnostics.filter(({ code }) => code === 'wrong-type');
    expect(fault?.message).toContain('int() raises ValueError');
  },
);
