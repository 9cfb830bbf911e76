/** Long enough not to write a large text at every letter. */
const delay = 500;

export interface Autosave {
  /** There is something new to keep. */
  soon(): void;
}

/** Keeps the draft shortly after a change, and at the latest when the page is left or put away. */
export function createAutosave(save: () => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function now(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    save();
  }

  addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') now();
  });

  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, delay);
    },
  };
}
