const key = 'trainyard.playground.screen-reader';

/** A box to tick for readers who listen: browsers do not tell a page, so it has to be said once; it is kept in this browser. */
export interface ScreenReaderMode {
  /** Hands over the choice, now and at each change. */
  follow(apply: (isOn: boolean) => void): void;
}

/** Storage may be forbidden: the choice then holds for this visit. */
export function createScreenReaderMode(box: HTMLInputElement, storage: () => Storage): ScreenReaderMode {
  try {
    box.checked = storage().getItem(key) === 'on';
  } catch {
    box.checked = false;
  }
  box.addEventListener('change', () => {
    try {
      storage().setItem(key, box.checked ? 'on' : 'off');
    } catch {
      // It holds for this visit.
    }
  });
  return {
    follow(apply) {
      apply(box.checked);
      box.addEventListener('change', () => apply(box.checked));
    },
  };
}
