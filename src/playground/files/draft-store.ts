import { type Draft, readDraft } from './draft.ts';

/** A draft as this browser keeps it. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: Draft;
  /** When it was written, in milliseconds. */
  readonly changed: number;
  /** Another with each writing, so that a page can tell whether somebody else has written since. */
  readonly revision: string;
}

export type Written =
  | { readonly status: 'kept'; readonly revision: string }
  /** Another page has written it since `revision`; nothing was done. */
  | { readonly status: 'changed-elsewhere' }
  /** The browser has no room left, or keeps nothing at all: a private window, a setting. */
  | { readonly status: 'full' | 'blocked' };

export interface DraftStore {
  /** The newest first. */
  all(): readonly KeptDraft[];
  read(id: string): KeptDraft | null;
  /** @param revision what this page has last read or written; null for a draft that is new. */
  write(id: string, draft: Draft, revision: string | null): Written;
  remove(id: string): void;
  /** The draft that was open last, in this tab or else in any. */
  last(): KeptDraft | null;
  newId(): string;
  /** Calls back with the id of a draft that another page has written. */
  onForeignChange(listener: (id: string) => void): void;
}

const prefix = 'trainyard.playground.drafts.';
const lastKey = 'trainyard.playground.last';
/** Where pages kept the one draft before there were several. */
const singleKey = 'trainyard.playground.draft';

/** What the shelf needs of a browser; any of the storages may be missing, full or forbidden. */
export interface StoreRoom {
  readonly lasting: () => Storage;
  readonly ofThisTab: () => Storage;
  readonly now: () => number;
  readonly random: () => number;
}

/** Keeps drafts in this browser, each under a key of its own. */
export function createDraftStore({ lasting, ofThisTab, now, random }: StoreRoom): DraftStore {
  const token = (): string => now().toString(36) + random().toString(36).slice(2, 8);

  function read(id: string): KeptDraft | null {
    return orElse(null, () => keptOf(id, lasting().getItem(prefix + id)));
  }

  function all(): readonly KeptDraft[] {
    takeOverSingle();
    return orElse([], () => {
      const storage = lasting();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => read(key.slice(prefix.length)) ?? [])
        .sort((a, b) => b.changed - a.changed);
    });
  }

  function write(id: string, draft: Draft, revision: string | null): Written {
    try {
      const storage = lasting();
      const there = keptOf(id, storage.getItem(prefix + id));
      if (there && there.revision !== revision) return { status: 'changed-elsewhere' };
      const next = token();
      storage.setItem(prefix + id, JSON.stringify({ ...draft, changed: now(), revision: next }));
      storage.setItem(lastKey, id);
      orElse(undefined, () => ofThisTab().setItem(lastKey, id));
      return { status: 'kept', revision: next };
    } catch (error) {
      return { status: isFull(error) ? 'full' : 'blocked' };
    }
  }

  function takeOverSingle(): void {
    orElse(undefined, () => {
      const single = lasting().getItem(singleKey);
      const draft = single === null ? null : readDraft(JSON.parse(single));
      if (draft === null || write(token(), draft, null).status === 'kept') lasting().removeItem(singleKey);
    });
  }

  return {
    all,
    read,
    write,
    remove(id) {
      orElse(undefined, () => lasting().removeItem(prefix + id));
    },
    last() {
      takeOverSingle();
      const id =
        orElse(null, () => ofThisTab().getItem(lastKey)) ?? orElse(null, () => lasting().getItem(lastKey));
      return (id === null ? null : read(id)) ?? all()[0] ?? null;
    },
    newId: token,
    onForeignChange(listener) {
      addEventListener('storage', ({ key, newValue }) => {
        if (key?.startsWith(prefix) && newValue !== null) listener(key.slice(prefix.length));
      });
    },
  };
}

function keptOf(id: string, item: string | null): KeptDraft | null {
  const kept: unknown = item === null ? null : JSON.parse(item);
  const draft = readDraft(kept);
  if (draft === null) return null;
  const { changed, revision } = kept as { readonly changed?: unknown; readonly revision?: unknown };
  return {
    id,
    draft,
    changed: typeof changed === 'number' ? changed : 0,
    revision: typeof revision === 'string' ? revision : '',
  };
}

function orElse<Value>(otherwise: Value, tried: () => Value): Value {
  try {
    return tried();
  } catch {
    return otherwise;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && /Quota/.test(error.name);
}
