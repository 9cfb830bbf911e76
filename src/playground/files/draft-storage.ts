import type { Target } from '../../core/index.ts';

/** What a reload brings back. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  /** Names that an older page has kept may be gone; the pickers pass over them. */
  readonly target: Partial<Target>;
  readonly datasetSize: number | null;
}

const key = 'trainyard.playground.draft';

export interface DraftStorage {
  /** null where nothing is kept, or nothing that can be read. */
  read(): Draft | null;
  /** False where the browser refuses: a private window, a full store. */
  write(draft: Draft): boolean;
}

/** Keeps the draft in this browser. Storage may be missing, full or forbidden: the page then works without it. */
export function createDraftStorage(storage: () => Storage): DraftStorage {
  return {
    read() {
      try {
        return draftOf(JSON.parse(storage().getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    write(draft) {
      try {
        storage().setItem(key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Reads field by field: what an older or newer page has kept may look otherwise. */
function draftOf(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
    return null;
  const { name, target, datasetSize } = kept as Partial<Record<keyof Draft, unknown>>;
  return {
    name: typeof name === 'string' ? name : '',
    text: kept.text,
    target: typeof target === 'object' && target !== null ? target : {},
    datasetSize: typeof datasetSize === 'number' ? datasetSize : null,
  };
}
