import { expect, test } from 'vitest';
import { createBenchShelf } from '../../../src/playground/experiments/bench.ts';

const empty = { baseline: null, log: '' };
const baseline = { title: 'a.yaml', text: 'a: 1', model: null };

function storageWith(item: string | null): Storage {
  const items = new Map(item === null ? [] : [['trainyard.playground.experiments', item]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  } as unknown as Storage;
}

test('what was changed is there for the next visit', () => {
  const storage = storageWith(null);
  expect(createBenchShelf(() => storage).change((bench) => ({ ...bench, baseline }))).toBe(true);
  expect(createBenchShelf(() => storage).read()).toEqual({ baseline, log: '' });
});

test('a change starts from what another tab has written', () => {
  const storage = storageWith(null);
  const [one, other] = [createBenchShelf(() => storage), createBenchShelf(() => storage)];
  one.change((bench) => ({ ...bench, log: 'one' }));
  other.change((bench) => ({ ...bench, log: `${bench.log} other` }));
  expect(one.read().log).toBe('one other');
});

test.each(['', 'no JSON', 'null', '3', '{"log":7,"baseline":"x"}', '{"baseline":{"title":"a"}}'])(
  'what is kept otherwise is passed over: %j',
  (item) => {
    expect(createBenchShelf(() => storageWith(item)).read()).toEqual(empty);
  },
);

test('where the browser keeps nothing, it lasts for the visit, and that is said', () => {
  const shelf = createBenchShelf(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(shelf.change((bench) => ({ ...bench, log: 'mine' }))).toBe(false);
  expect(shelf.read()).toEqual({ baseline: null, log: 'mine' });
});
