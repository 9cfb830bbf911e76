const beat = 250;

/**
 * Calls `onSilence` when nothing has called `rest` for `patience` milliseconds. It counts short beats rather than set one long
 * timer: a laptop that wakes up finds its timers due before it reads its mail, and one beat more lets the mail come first.
 */
export function createWatchdog(onSilence: () => void): { watch(patience: number): void; rest(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(beats: number): void {
    timer = setTimeout(() => (beats > 1 ? wait(beats - 1) : onSilence()), beat);
  }

  return {
    watch(patience) {
      clearTimeout(timer);
      wait(Math.ceil(patience / beat));
    },
    rest() {
      clearTimeout(timer);
    },
  };
}
