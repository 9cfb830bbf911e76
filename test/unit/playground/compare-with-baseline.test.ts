import { expect, test } from 'vitest';
import { defaultTarget } from '../../../src/core/index.ts';
import { changesInWords, titleOf } from '../../../src/playground/experiments/what-is-different.ts';
import { compareWithBaseline } from '../../../src/playground/reports/compare-with-baseline.ts';

const config =
  'training_config:\n  batch_size: 8\n  gradient_accumulation_steps: 4\n  learning_rate: 0.0001\n';
const compared = (
  text: string,
  baseline: string | null,
  models: [string | null, string | null] = [null, null],
) =>
  compareWithBaseline({
    text,
    name: '',
    model: models[1],
    target: defaultTarget,
    datasetSize: null,
    baseline: baseline === null ? null : { title: '', text: baseline, model: models[0] },
  });

test('the differences in meaning, in words for the log', () => {
  const { differences } = compared(config.replace('8', '16'), config);
  expect(changesInWords(differences)).toEqual(['batch_size 8 → 16', 'effective batch size 32 → 64']);
  expect(titleOf(differences)).toBe('batch_size 8 → 16');
});

test('no baseline, and nothing different, is a baseline', () => {
  expect(compared(config, null).differences).toBeNull();
  expect(titleOf(compared(config, null).differences)).toBe('Baseline');
  expect(titleOf(compared(`# mine\n${config}`, config).differences)).toBe('Baseline');
});

test('more than one variable is told', () => {
  const changed = config.replace('8', '16').replace('0.0001', '0.0003');
  const { differences } = compared(changed, config);
  expect(differences?.variables).toEqual(['effective batch size', 'learning rate']);
  expect(titleOf(differences)).toBe('2 values changed');
});

test('a model config beside it counts', () => {
  const model = (heads: number) => `transformer_config:\n  num_heads: ${heads}\n`;
  const { differences } = compared(config, config, [model(6), model(8)]);
  expect(differences?.values).toEqual([{ path: 'transformer_config.num_heads', from: '6', to: '8' }]);
  expect(differences?.variables).toEqual(['num_heads']);
});

test('another path to the same model config is no variable where both are here', () => {
  const model = 'transformer_config:\n  num_heads: 6\n';
  const moved = `${config}  model_config: "elsewhere.yaml"\n`;
  expect(compared(moved, config).differences?.variables).toEqual(['model config']);
  expect(compared(moved, config, [model, model]).differences?.variables).toEqual([]);
});

test('each side counts its tokens with the model config that stands beside it', () => {
  const model = (length: number) =>
    `transformer_config:\n  model_type: gpt2\n  max_sequence_length: ${length}\n`;
  const tokensOf = (models: [string | null, string | null]) => {
    const { differences } = compared(config.replace('8', '16'), config, models);
    const figure = differences?.figures.find(({ name }) => name === 'tokensPerStep');
    return figure && [figure.from, figure.to];
  };
  expect(tokensOf([model(256), model(512)])).toEqual([32 * 256, 64 * 512]);
  // Where a side has none, the other's is taken for both.
  expect(tokensOf([null, model(256)])).toEqual([32 * 256, 64 * 256]);
  expect(tokensOf([model(256), null])).toEqual([32 * 256, 64 * 256]);
});

test('a model config that only one side shows is no difference', () => {
  const model = 'transformer_config:\n  num_heads: 6\n';
  for (const models of [
    [null, model],
    [model, null],
  ] as [string | null, string | null][])
    expect(compared(config, config, models).differences).toMatchObject({ values: [], variables: [] });
});

test('a move for each thing that a run may have shown', () => {
  const { moves } = compared(config, null);
  expect(Object.values(moves).map(({ status }) => status)).toEqual(Array(4).fill('offered'));
});
