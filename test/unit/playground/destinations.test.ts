import { expect, test } from 'vitest';
import { defaultTarget, native, type Target, writtenKeys } from '../../../src/core/index.ts';
import { flowchartSource } from '../../../src/playground/diagram/flowchart-source.ts';
import { type Destination, destinationsOf } from '../../../src/playground/reports/destinations.ts';

const config = `training_config:
  batch_size: 8
  max_steps: 10
  learning_rate: 0.0001
  checkpoint_dir: "out"
  data_path: "a.txt"
  log_level: INFO
  eval_every: 5
  model_type: llama
`;

function destinations(text: string, target: Partial<Target> = {}): readonly Destination[] {
  const form = native({ ...defaultTarget, ...target }, text);
  return form.status === 'ok'
    ? destinationsOf(form, writtenKeys(text, 'PyYAML'))
    : expect.fail(form.sentence);
}

test('each key is in one group, with what it is called there', () => {
  expect(destinations(config)).toEqual([
    {
      kind: 'trainer',
      keys: [
        { name: 'batch_size', as: null },
        { name: 'max_steps', as: null },
        { name: 'learning_rate', as: 'optimizer.lr' },
      ],
    },
    {
      kind: 'flag',
      keys: [
        { name: 'checkpoint_dir', as: '--model_save_path' },
        { name: 'data_path', as: '--data_path' },
      ],
    },
    { kind: 'launcher', keys: [{ name: 'log_level', as: 'TT_LOGGER_LEVEL' }] },
    { kind: 'note', keys: [{ name: 'model_type', as: null }] },
    { kind: 'nowhere', keys: [{ name: 'eval_every', as: null }] },
  ]);
});

test('another release reads the same key in its own place', () => {
  const [trainer] = destinations(config, { release: 'v0.67' });
  expect(trainer?.keys).toContainEqual({ name: 'learning_rate', as: null });
});

test('what the reader wrote is letters in the drawing, never syntax', () => {
  const hostile = 'x"];click config href "javascript:1"\n<img src=x>`%%{init}%%';
  const source = flowchartSource(hostile, 'p.py', [
    { kind: 'nowhere', keys: [{ name: hostile, as: hostile }] },
  ]);
  for (const line of source.trim().split('\n').slice(1))
    expect(line).toMatch(/^ {2}\w+(\(?\["(?:[\w #;]|<br\/>)*"\]\)?| -\.?->? ?\w+| -\.-> \w+| --> \w+)$/);
});

test('a box of very many keys says how many are left out', () => {
  const keys = Array.from({ length: 50 }, (_, at) => ({ name: `key${at}`, as: null }));
  const source = flowchartSource('a.yaml', 'p.py', [{ kind: 'trainer', keys }]);
  expect(source).toContain('key39');
  expect(source).not.toContain('key40');
  expect(source).toContain('and 10 more keys');
});
