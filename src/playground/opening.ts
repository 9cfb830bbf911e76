import { type Draft, draftOf } from './files/draft.ts';
import type { KeptDraft } from './files/draft-store.ts';
import { isShareLink, type LinkFault, readShareLink } from './share-link.ts';

/** What a visit begins with. */
export interface Opening {
  readonly draft: Draft | null;
  /** The kept draft that it is; null for a shared one, and on a first visit. */
  readonly id: string | null;
  /** A shared config is looked at, and becomes a draft only once it is edited. */
  readonly shared: boolean;
  /** What there is to say about it. */
  readonly sentence: string | null;
}

const faultSentences: Readonly<Record<LinkFault, string>> = {
  broken:
    'The link holds no config that can be read: it may have been cut on its way. Ask for it again; nothing here was changed.',
  'too-large':
    'The link unpacks to more than 2 MiB, which is no config. It was not opened; nothing here was changed.',
  'other-version':
    'The link is of another version than this page can read. Reload the page; if that does not help, ask for the file. Nothing here was changed.',
};

/** A config in the address comes before the draft that this browser has kept. */
export async function openingOf(fragment: string, kept: KeptDraft | null): Promise<Opening> {
  const own = { draft: kept?.draft ?? null, id: kept?.id ?? null, shared: false };
  if (!isShareLink(fragment)) return { ...own, sentence: null };
  const read = await readLinkedDraft(fragment);
  return read.draft === null
    ? { ...own, sentence: read.sentence }
    : { draft: read.draft, id: null, shared: true, sentence: read.sentence };
}

/** The config that a share link holds, as a draft, and what there is to say of it; null where it cannot be read. */
export async function readLinkedDraft(
  fragment: string,
): Promise<{ readonly draft: Draft | null; readonly sentence: string }> {
  const read = await readShareLink(fragment);
  if ('fault' in read) return { draft: null, sentence: faultSentences[read.fault] };
  const { t, b, r, l, m } = read.shared;
  const text = t.replaceAll(/\r\n?/g, '\n');
  const model = m?.replaceAll(/\r\n?/g, '\n') ?? null;
  const name = 'shared_config.yaml';
  return {
    draft: {
      ...draftOf(name, text),
      model,
      // A link says nothing of the run; it looks the same wherever it is opened.
      target: { board: b, trainer: r, release: l, run: 'launcher' },
      origin: { title: name, text, model },
    },
    sentence: 'This config came with the link.',
  };
}

/** What there is to say besides where a link names what the pickers do not offer. */
export const strangeTargetSentence =
  'It names a board, a trainer or a release that is not offered here, and is checked for what the bar says.';
