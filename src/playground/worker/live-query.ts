import type { Done, Fetched, TaskSubject } from './task.ts';

/** A question whose answer a view shows while the reader goes on writing. */
export interface LiveQuery {
  /** Asks about the config as it is now; where an answer is on its way, right after it. */
  ask(): void;
  /** Nobody looks any more. */
  end(): void;
}

/** Many checks of a large text take their time; what takes longer than this is stuck. */
const patience = 10_000;

/**
 * Asks the engine the same of each new text, in a thread of its own that lives as long as the view is open. One question is
 * under way at a time, and only the answer to the newest is shown.
 */
export function createLiveQuery<Kind extends keyof Fetched>(
  kind: Kind,
  subject: () => TaskSubject,
  /** `answer` is null where none came. */
  show: (answer: Fetched[Kind] | null, asked: TaskSubject) => void,
): LiveQuery {
  let worker: Worker | null = null;
  let asked: TaskSubject | null = null;
  let isOutdated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): Worker {
    const starting = new Worker(new URL('./task-worker.ts', import.meta.url), {
      type: 'module',
      name: 'inquiry',
    });
    starting.onmessage = ({ data }: MessageEvent<Done>) => hear(data.answer as Fetched[Kind] | null);
    starting.onerror = () => fail();
    return starting;
  }

  function ask(): void {
    if (asked) {
      isOutdated = true;
      return;
    }
    asked = subject();
    isOutdated = false;
    worker ??= start();
    timer = setTimeout(fail, patience);
    worker.postMessage({ kind, ...asked });
  }

  function hear(answer: Fetched[Kind] | null): void {
    clearTimeout(timer);
    const answered = asked;
    asked = null;
    if (isOutdated) ask();
    else if (answered) show(answer, answered);
  }

  function fail(): void {
    worker?.terminate();
    worker = null;
    hear(null);
  }

  return {
    ask,
    end() {
      clearTimeout(timer);
      worker?.terminate();
      worker = null;
      asked = null;
      isOutdated = false;
    },
  };
}
