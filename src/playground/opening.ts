import type { Draft, DraftStorage } from './files/draft-storage.ts';
import { decodeShareLink, isShareLink } from './share-link.ts';

/** What a visit begins with. */
export interface Opening {
  readonly draft: Draft | null;
  /** A shared config is looked at, and replaces the kept draft only once it is edited. */
  readonly shared: boolean;
  /** What there is to say about it. */
  readonly sentence: string | null;
}

export const sharedSentence = 'This config came with the link.';

export const brokenLinkSentence =
  'The link holds no config that can be read: it may have been cut on its way. Ask for it again; nothing here was changed.';

/** A config in the address comes before the draft that this browser has kept. */
export async function openingOf(fragment: string, storage: DraftStorage): Promise<Opening> {
  if (!isShareLink(fragment)) return { draft: storage.read(), shared: false, sentence: null };
  const shared = await sharedDraft(fragment);
  return shared
    ? { draft: shared, shared: true, sentence: sharedSentence }
    : { draft: storage.read(), shared: false, sentence: brokenLinkSentence };
}

/** The config that a share link holds, as a draft; null where it cannot be read. */
export async function sharedDraft(fragment: string): Promise<Draft | null> {
  const shared = await decodeShareLink(fragment);
  if (!shared) return null;
  const { t, b, r, l } = shared;
  return {
    name: 'shared_config.yaml',
    text: t,
    // A link says nothing of the run; it looks the same wherever it is opened.
    target: { board: b, trainer: r, release: l, run: 'launcher' },
    datasetSize: null,
  };
}
