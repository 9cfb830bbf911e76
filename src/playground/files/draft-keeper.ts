import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { anotherName } from './file-name.ts';

/** How the draft in the workspace stands with the shelf. */
export type Keeping = 'kept' | 'full' | 'blocked';

export interface DraftKeeper {
  /** The kept draft that lies in the workspace; null where it is not kept so far. */
  id(): string | null;
  /** From now on this one lies in the workspace. */
  take(id: string | null): void;
  /** There is something new to keep. */
  soon(): void;
  /** Keeps it now, where there is something new. */
  now(): void;
}

/** Long enough not to write a large text at every letter. */
const delay = 500;

/**
 * Keeps the draft in the workspace shortly after a change, and at the latest when the page is left or put away. Where another tab
 * has written the same draft, this one goes on as a copy: neither is lost.
 */
export function createDraftKeeper(
  draftStore: DraftStore,
  /** What is to be kept; null where it is only looked at. */
  inWorkspace: () => Draft | null,
  tell: { keeping(keeping: Keeping): void; copied(name: string, original: string): void },
): DraftKeeper {
  let id: string | null = null;
  let revision: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function now(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const draft = inWorkspace();
    if (draft) keep(draft);
  }

  function keep(draft: Draft): void {
    id ??= draftStore.newId();
    const written = draftStore.write(id, draft, revision);
    if (written.status === 'changed-elsewhere') {
      const original = id;
      const name = anotherName(
        draft.name,
        draftStore.all().map((kept) => kept.draft.name),
      );
      id = null;
      revision = null;
      keep({ ...draft, name });
      tell.copied(name, original);
      return;
    }
    if (written.status === 'kept') revision = written.revision;
    tell.keeping(written.status);
  }

  addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') now();
  });

  return {
    id: () => id,
    take(taken) {
      clearTimeout(timer);
      timer = undefined;
      id = taken;
      revision = taken === null ? null : (draftStore.read(taken)?.revision ?? null);
    },
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, delay);
    },
    now,
  };
}
