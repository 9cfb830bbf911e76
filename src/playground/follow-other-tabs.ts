import type { DraftStore, KeptDraft } from './files/draft-store.ts';
import type { Notice } from './playground-state.ts';

/** The part of the workspace that is needed here. */
interface DraftInWorkspace {
  keptId(): string | null;
  open(kept: KeptDraft, sentence: string): void;
  say(sentence: string, actions: Notice['actions']): void;
}

/**
 * Says what other tabs do with the draft in the workspace, and offers what they have made of it.
 * @returns what is to be called where another tab was faster, and the workspace's draft is kept as a copy with this name.
 */
export function followOtherTabs(
  workspace: DraftInWorkspace,
  draftStore: DraftStore,
): (copy: string, original: string) => void {
  function open(id: string): void {
    const kept = draftStore.read(id);
    if (kept) workspace.open(kept, `${kept.draft.name} is open, as the other tab has left it.`);
  }

  draftStore.onForeignChange((id) => {
    if (id !== workspace.keptId()) return;
    workspace.say('Another tab has changed this draft. What you write here is kept as a draft of its own.', [
      { title: 'Take over its text', run: () => open(id) },
    ]);
  });

  return (copy, original) =>
    workspace.say(`Another tab has changed this draft. Yours goes on as a draft of its own, ${copy}.`, [
      { title: 'Open the other', run: () => open(original) },
    ]);
}
