import { expect, test } from 'vitest';
import { differences } from '../../../src/core/index.ts';

const config = (...lines: string[]) => `training_config:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const base = config('batch_size: 8', 'gradient_accumulation_steps: 4', 'learning_rate: 0.0001');

test('another batch is told with the effective batch that follows from it', () => {
  const found = differences(base, base.replace('8', '16'));
  expect(found.values).toEqual([{ path: 'training_config.batch_size', from: '8', to: '16' }]);
  expect(found.figures).toContainEqual({
    name: 'effectiveBatchSize',
    label: 'Effective batch size',
    from: 32,
    to: 64,
  });
  expect(found.variables).toEqual(['effective batch size']);
});

test.each([
  ['a comment', base.replace('8', '8   # of mine')],
  ['the order', config('learning_rate: 0.0001', 'gradient_accumulation_steps: 4', 'batch_size: 8')],
  ['the spelling of a number', base.replace('0.0001', '1.0e-4').replace('batch_size: 8', 'batch_size: 0x8')],
  [
    'a flow mapping',
    'training_config: {batch_size: 8, gradient_accumulation_steps: 4, learning_rate: 0.0001}\n',
  ],
])('%s is no difference', (_what, text) => {
  expect(differences(base, text)).toEqual({ values: [], figures: [], variables: [] });
});

test.each([
  ['one key', base.replace('0.0001', '0.0002'), ['learning rate']],
  [
    'two keys that keep the effective batch',
    base.replace('batch_size: 8', 'batch_size: 4').replace('steps: 4', 'steps: 8'),
    [],
  ],
  ['a path', `${base}  checkpoint_dir: "elsewhere"\n`, []],
  ['the seed, which makes another run of the same', `${base}  seed: 7\n`, ['seed']],
  ['other data', `${base}  data_path: "other.txt"\n`, ['data']],
  ['another model', `${base}  model_config: "other.yaml"\n`, ['model config']],
  ['where activations are kept', `${base}transformer_config:\n  runner_type: memory_efficient\n`, []],
  [
    'two variables',
    base.replace('0.0001', '0.0002').replace('8', '16'),
    ['effective batch size', 'learning rate'],
  ],
])('variables: %s', (_what, text, expected) => {
  expect(differences(base, text).variables).toEqual(expected);
});

test('a key that is gone, and one that came', () => {
  expect(differences(base, base.replace('  learning_rate: 0.0001\n', '  seed: 7\n')).values).toEqual([
    { path: 'training_config.learning_rate', from: '0.0001', to: null },
    { path: 'training_config.seed', from: null, to: '7' },
  ]);
});

test('a text that cannot be read is compared as far as it goes, without an exception', () => {
  expect(() => differences(base, 'training_config:\n  batch_size: [')).not.toThrow();
});
