import type { DraftShelf, KeptDraft } from './files/draft-shelf.ts';
import type { Notice } from './playground-state.ts';

/** The part of the desk that is needed here. */
interface DraftOnDesk {
  keptId(): string | null;
  open(kept: KeptDraft, sentence: string): void;
  say(sentence: string, actions: Notice['actions']): void;
}

/**
 * Says what other tabs do with the draft on the desk, and offers what they have made of it.
 * @returns what is to be called where another tab was faster, and the desk's draft is kept as a copy with this name.
 */
export function followOtherTabs(
  desk: DraftOnDesk,
  shelf: DraftShelf,
): (copy: string, original: string) => void {
  function open(id: string): void {
    const kept = shelf.read(id);
    if (kept) desk.open(kept, `${kept.draft.name} is open, as the other tab has left it.`);
  }

  shelf.onForeignChange((id) => {
    if (id !== desk.keptId()) return;
    desk.say('Another tab has changed this draft. What you write here is kept as a draft of its own.', [
      { title: 'Take over its text', run: () => open(id) },
    ]);
  });

  return (copy, original) =>
    desk.say(`Another tab has changed this draft. Yours goes on as a draft of its own, ${copy}.`, [
      { title: 'Open the other', run: () => open(original) },
    ]);
}
