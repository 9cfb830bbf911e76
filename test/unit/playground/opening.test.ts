import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/playground/opening.ts';
import { encodeShareLink } from '../../../src/playground/share-link.ts';
import { draftOf } from './draft-of.ts';

const kept = { id: 'a1', draft: draftOf('mine: 1'), changed: 0, revision: 'r1' };

describe('openingOf', () => {
  it('begins with the kept draft', async () => {
    expect(await openingOf('', kept)).toEqual({ draft: kept.draft, id: 'a1', shared: false, sentence: null });
  });

  it('begins with nothing on a first visit', async () => {
    expect(await openingOf('', null)).toEqual({ draft: null, id: null, shared: false, sentence: null });
  });

  it('begins with a shared config where the address has one', async () => {
    const shared = { t: 'theirs: 1\r\n', b: 't3k', r: 'nanogpt-cpp', l: 'v0.64', m: 'model: 1' } as const;
    const { draft, id, shared: isShared, sentence } = await openingOf(await encodeShareLink(shared), kept);
    expect(draft).toMatchObject({
      text: 'theirs: 1\n',
      model: 'model: 1',
      target: { board: 't3k', trainer: 'nanogpt-cpp', release: 'v0.64', run: 'launcher' },
    });
    expect([id, isShared, sentence]).toEqual([null, true, 'This config came with the link.']);
  });

  it.each([
    ['#v1.broken', 'holds no config that can be read'],
    ['#v9.abc', 'of another version'],
  ])('keeps to the draft for %s, and says so', async (fragment, words) => {
    const opening = await openingOf(fragment, kept);
    expect(opening).toMatchObject({ draft: kept.draft, id: 'a1', shared: false });
    expect(opening.sentence).toContain(words);
    expect(opening.sentence).toMatch(/othing here was changed\.$/);
  });
});
