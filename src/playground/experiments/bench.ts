/** What a config is compared with. */
export interface Baseline {
  readonly title: string;
  readonly text: string;
  readonly model: string | null;
}

/** What the reader experiments with: the config to compare with, and the log of what was tried. */
export interface Bench {
  readonly baseline: Baseline | null;
  /** experiments.md */
  readonly log: string;
}

export interface BenchShelf {
  read(): Bench;
  /** Changes what is kept now, which another tab may have written; `false` where this browser keeps nothing. */
  change(make: (bench: Bench) => Bench): boolean;
  /** Calls back where another tab has written. */
  onForeignChange(listener: () => void): void;
}

const key = 'trainyard.playground.experiments';

/** Keeps the bench in this browser, and for the time of the visit where the browser does not let it. */
export function createBenchShelf(storage: () => Storage): BenchShelf {
  let ofThisVisit: Bench = { baseline: null, log: '' };
  let isKept = true;

  function read(): Bench {
    if (!isKept) return ofThisVisit;
    try {
      return readBench(storage().getItem(key));
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
function readBench(item: string | null): Bench {
  const kept = parsed(item);
  const { baseline, log } = (kept ?? {}) as Partial<Record<keyof Bench, unknown>>;
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
