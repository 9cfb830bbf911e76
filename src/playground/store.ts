export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** Calls `show` with each new state in which one of these fields has changed. */
  on(fields: readonly (keyof State)[], show: (state: State) => void): void;
}

/** The page's state in one place: what changes it does not know who shows it. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const watchers: ((before: State) => void)[] = [];
  return {
    get: () => state,
    set(change) {
      const before = state;
      state = { ...state, ...change };
      for (const watch of watchers) watch(before);
    },
    on(fields, show) {
      watchers.push((before) => {
        if (fields.some((field) => before[field] !== state[field])) show(state);
      });
    },
  };
}
