const key = 'trainyard.exercises.solved';

export interface SolvedStorage {
  /** The ids of the exercises that were solved in this browser. */
  read(): ReadonlySet<string>;
  add(id: string): void;
  replace(ids: Iterable<string>): void;
}

/** Keeps which exercises are solved. Where the browser keeps nothing, they count as long as the page is open. */
export function createSolvedStorage(storage: () => Storage): SolvedStorage {
  let held: ReadonlySet<string> = new Set();

  function read(): ReadonlySet<string> {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      const ids = Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
      return new Set([...held, ...ids]);
    } catch {
      return held;
    }
  }

  function replace(ids: Iterable<string>): void {
    held = new Set(ids);
    try {
      storage().setItem(key, JSON.stringify([...held]));
    } catch {
      // A private window or a full store: `held` has it.
    }
  }

  return { read, replace, add: (id) => replace([...read(), id]) };
}
