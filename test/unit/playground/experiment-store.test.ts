import { expect, test } from 'vitest';
import { createExperimentStore } from '../../../src/playground/experiments/experiment-store.ts';

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
  expect(createExperimentStore(() => storage).change((stored) => ({ ...stored, baseline }))).toBe(true);
  expect(createExperimentStore(() => storage).read()).toEqual({ baseline, log: '' });
});

test('a change starts from what another tab has written', () => {
  const storage = storageWith(null);
  const [one, other] = [createExperimentStore(() => storage), createExperimentStore(() => storage)];
  one.change((stored) => ({ ...stored, log: 'one' }));
  other.change((stored) => ({ ...stored, log: `${stored.log} other` }));
  expect(one.read().log).toBe('one other');
});

test.each(['', 'no JSON', 'null', '3', '{"log":7,"baseline":"x"}', '{"baseline":{"title":"a"}}'])(
  'what is kept otherwise is passed over: %j',
  (item) => {
    expect(createExperimentStore(() => storageWith(item)).read()).toEqual(empty);
  },
);

test('where the browser keeps nothing, it lasts for the visit, and that is said', () => {
  const draftStore = createExperimentStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(draftStore.change((stored) => ({ ...stored, log: 'mine' }))).toBe(false);
  expect(draftStore.read()).toEqual({ baseline: null, log: 'mine' });
});
