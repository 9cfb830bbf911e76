import { describe, expect, it } from 'vitest';
import { createDraftStore, type StoreRoom } from '../../../src/playground/files/draft-store.ts';
import { draftOf } from './draft-of.ts';

/** A storage as a browser has it, with room for so many characters. */
function storageWith(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('It is full.', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}

let time = 0;

function roomWith(lasting: Storage, ofThisTab = storageWith()): StoreRoom {
  return { lasting: () => lasting, ofThisTab: () => ofThisTab, now: () => ++time, random: () => 1 / ++time };
}

describe('createDraftShelf', () => {
  it('keeps several drafts, the newest first, and gives back what it was given', () => {
    const draftStore = createDraftStore(roomWith(storageWith()));
    const first = draftOf('a: 1', {
      name: 'a.yaml',
      model: 'm: 1',
      target: { board: 't3k' },
      lineEnding: '\r\n',
    });
    draftStore.write('one', first, null);
    draftStore.write('two', draftOf('b: 1'), null);
    expect(draftStore.all().map(({ id }) => id)).toEqual(['two', 'one']);
    expect(draftStore.read('one')?.draft).toEqual(first);
    expect(draftStore.last()?.id).toBe('two');
    draftStore.remove('two');
    expect(draftStore.read('two')).toBeNull();
    expect(draftStore.last()?.id).toBe('one');
  });

  it('does not write over what another page has written', () => {
    const storage = storageWith();
    const here = createDraftStore(roomWith(storage));
    const there = createDraftStore(roomWith(storage));
    const written = here.write('one', draftOf('a: 1'), null);
    const revision = written.status === 'kept' ? written.revision : '';
    expect(there.write('one', draftOf('a: 2'), revision).status).toBe('kept');
    expect(here.write('one', draftOf('a: 3'), revision)).toEqual({ status: 'changed-elsewhere' });
    expect(here.read('one')?.draft.text).toBe('a: 2');
  });

  it('opens what was open in this tab, before what was open in another', () => {
    const storage = storageWith();
    const here = createDraftStore(roomWith(storage));
    const there = createDraftStore(roomWith(storage));
    here.write('mine', draftOf('a: 1'), null);
    there.write('theirs', draftOf('b: 1'), null);
    expect(here.last()?.id).toBe('mine');
    expect(createDraftStore(roomWith(storage)).last()?.id).toBe('theirs');
  });

  it('takes over the one draft that pages kept before', () => {
    const storage = storageWith();
    storage.setItem(
      'trainyard.playground.draft',
      '{"name":"old.yaml","text":"a: 1","target":{"board":"p150"}}',
    );
    const draftStore = createDraftStore(roomWith(storage));
    expect(draftStore.last()?.draft).toEqual(
      draftOf('a: 1', { name: 'old.yaml', target: { board: 'p150' } }),
    );
    expect(draftStore.all()).toHaveLength(1);
    expect(storage.getItem('trainyard.playground.draft')).toBeNull();
  });

  it.each(['', 'null', '7', '{}', '{"text":5}', '{"text":"a'])('takes %j for nothing kept', (kept) => {
    const storage = storageWith();
    storage.setItem('trainyard.playground.drafts.one', kept);
    storage.setItem('trainyard.playground.draft', kept);
    const draftStore = createDraftStore(roomWith(storage));
    expect(draftStore.all()).toEqual([]);
    expect(draftStore.last()).toBeNull();
  });

  it('tells a full storage from a forbidden one, and works without', () => {
    const full = createDraftStore(roomWith(storageWith(10)));
    expect(full.write('one', draftOf('a: 1'), null)).toEqual({ status: 'full' });
    const forbidden = createDraftStore({
      ...roomWith(storageWith()),
      lasting() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
    expect(forbidden.write('one', draftOf('a: 1'), null)).toEqual({ status: 'blocked' });
    expect(forbidden.all()).toEqual([]);
    expect(forbidden.last()).toBeNull();
  });
});
