/** What a config is compared with. */
export interface Baseline {
  readonly title: string;
  readonly text: string;
  readonly model: string | null;
}

/** What the reader experiments with: the config to compare with, and the log of what was tried. */
export interface StoredExperiments {
  readonly baseline: Baseline | null;
  /** experiments.md */
  readonly log: string;
}

export interface ExperimentStore {
  read(): StoredExperiments;
  /** Changes what is kept now, which another tab may have written; `false` where this browser keeps nothing. */
  change(make: (stored: StoredExperiments) => StoredExperiments): boolean;
  /** Calls back where another tab has written. */
  onForeignChange(listener: () => void): void;
}

const key = 'trainyard.playground.experiments';

/** Keeps the bench in this browser, and for the time of the visit where the browser does not let it. */
export function createExperimentStore(storage: () => Storage): ExperimentStore {
  let ofThisVisit: StoredExperiments = { baseline: null, log: '' };
  let isKept = true;

  function read(): StoredExperiments {
    if (!isKept) return ofThisVisit;
    try {
      return readStored(storage().getItem(key));
    } catch {
      return ofThisVisit;
    }
  }

  return {
    read,
    change(make) {
      ofThisVisit = make(read());
      try {
        storage().setItem(key, JSON.stringify(ofThisVisit));
        isKept = true;
      } catch {
        isKept = false;
      }
      return isKept;
    },
    onForeignChange(listener) {
      addEventListener('storage', (event) => {
        if (event.key === key) listener();
      });
    },
  };
}

/** Reads field by field what a browser has kept: an older or newer page, or a hand, may have written it otherwise. */
function readStored(item: string | null): StoredExperiments {
  const kept = parsed(item);
  const { baseline, log } = (kept ?? {}) as Partial<Record<keyof StoredExperiments, unknown>>;
  return { baseline: readBaseline(baseline), log: typeof log === 'string' ? log : '' };
}

function parsed(item: string | null): unknown {
  try {
    return item === null ? null : JSON.parse(item);
  } catch {
    return null;
  }
}

function readBaseline(kept: unknown): Baseline | null {
  const { title, text, model } = (kept ?? {}) as Partial<Record<keyof Baseline, unknown>>;
  if (typeof text !== 'string') return null;
  return {
    title: typeof title === 'string' ? title : '',
    text,
    model: typeof model === 'string' ? model : null,
  };
}
