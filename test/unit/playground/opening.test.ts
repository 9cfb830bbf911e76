import { describe, expect, it } from 'vitest';
import { brokenLinkSentence, openingOf, sharedSentence } from '../../../src/playground/opening.ts';
import { encodeShareLink } from '../../../src/playground/share-link.ts';

const kept = { name: 'mine.yaml', text: 'mine: 1', target: {}, datasetSize: null };
const storage = { read: () => kept, write: () => true };

describe('openingOf', () => {
  it('begins with the kept draft', async () => {
    expect(await openingOf('', storage)).toEqual({ draft: kept, shared: false, sentence: null });
  });

  it('begins with a shared config where the address has one', async () => {
    const fragment = await encodeShareLink({ t: 'theirs: 1', b: 't3k', r: 'nanogpt-cpp', l: 'v0.64' });
    expect(await openingOf(fragment, storage)).toEqual({
      draft: {
        name: 'shared_config.yaml',
        text: 'theirs: 1',
        target: { board: 't3k', trainer: 'nanogpt-cpp', release: 'v0.64', run: 'launcher' },
        datasetSize: null,
      },
      shared: true,
      sentence: sharedSentence,
    });
  });

  it('keeps to the draft and says so where the link is broken', async () => {
    expect(await openingOf('#v1.broken', storage)).toEqual({
      draft: kept,
      shared: false,
      sentence: brokenLinkSentence,
    });
  });
});
