import type { DraftStore } from '../files/draft-store.ts';
import type { BaselineChoice } from '../views/baseline-part.ts';
import type { Baseline } from './experiment-store.ts';

const ofDraft = 'draft:';

/** What can be pinned besides the config itself: what the page offers to start from, and the kept drafts. */
export function baselineChoices(
  start: HTMLSelectElement,
  drafts: DraftStore,
): readonly { readonly title: string; readonly choices: readonly BaselineChoice[] }[] {
  const groups = [...start.querySelectorAll('optgroup')].map((group) => ({
    title: group.label,
    choices: [...group.querySelectorAll('option')]
      .filter(({ value }) => !value.startsWith('models/'))
      .map(({ value, text }) => ({ value, title: text.trim() })),
  }));
  const kept = drafts
    .all()
    .map(({ id, draft }) => ({ value: ofDraft + id, title: draft.name || 'Without a name' }));
  return [...groups, { title: 'Drafts in this browser', choices: kept }];
}

/** The choice as a baseline; null where it cannot be had. */
export async function fetchBaseline(
  value: string,
  drafts: DraftStore,
  address: (path: string) => string,
): Promise<Baseline | null> {
  if (value.startsWith(ofDraft)) {
    const kept = drafts.read(value.slice(ofDraft.length));
    return kept && { title: kept.draft.name, text: kept.draft.text, model: kept.draft.model };
  }
  try {
    const answer = await fetch(address(`/${value}.yaml`));
    if (!answer.ok) return null;
    return { title: `${value.replace(/^.*\//, '')}.yaml`, text: await answer.text(), model: null };
  } catch {
    return null;
  }
}
