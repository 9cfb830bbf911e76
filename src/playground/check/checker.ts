import type { FromWorker, ToWorker } from './mail.ts';
import type { Report } from './report.ts';
import { createWatchdog } from './watchdog.ts';

export type CheckRequest = Pick<ToWorker, 'text' | 'target' | 'datasetSize'>;

/** Why a text was not checked: no answer in time, the thread ended, or the engine threw. */
export type Trouble = 'hung' | 'died' | 'failed';

/** The part of `Worker` that is used, so that a test can stand in for it. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

export interface Checker {
  /** Checks this as soon as the worker is free; a newer request takes the place of one that waits. */
  check(request: CheckRequest): void;
  dispose(): void;
}

/** Long enough for the engine to come over a slow line. */
const startPatience = 10_000;

/** One second, and a little more for a text that is far larger than any config. */
const answerPatience = (text: string): number => 1000 + Math.floor(text.length / 100_000) * 500;

/**
 * Keeps one worker busy with the newest text. A worker that dies or does not answer is ended; the next
 * request, not the one that may have caused it, starts another.
 */
export function createChecker(
  startWorker: () => CheckWorker,
  onReport: (report: Report) => void,
  onTrouble: (trouble: Trouble) => void,
): Checker {
  let worker: CheckWorker | null = null;
  let ready = false;
  let sequence = 0;
  let asked: ToWorker | null = null;
  let waiting: CheckRequest | null = null;
  const watchdog = createWatchdog(() => replace('hung'));

  function askNext(): void {
    if (asked || !waiting) return;
    sequence += 1;
    asked = { kind: 'check', sequence, ...waiting };
    waiting = null;
    try {
      worker ??= start();
    } catch {
      replace('died');
      return;
    }
    worker.postMessage(asked);
    watchdog.watch(ready ? answerPatience(asked.text) : startPatience);
  }

  function start(): CheckWorker {
    const started = startWorker();
    ready = false;
    started.onmessage = ({ data }) => hear(data);
    started.onerror = () => replace('died');
    return started;
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'ready') {
      ready = true;
      if (asked) watchdog.watch(answerPatience(asked.text));
      return;
    }
    if (message.sequence !== asked?.sequence) return;
    asked = null;
    watchdog.rest();
    // With a newer text waiting, this answer speaks of places that may be gone.
    if (waiting) askNext();
    else if (message.kind === 'checked') onReport(message.report);
    else onTrouble('failed');
  }

  function end(): void {
    watchdog.rest();
    if (worker) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    worker = null;
    asked = null;
  }

  function replace(trouble: Trouble): void {
    end();
    onTrouble(trouble);
    askNext();
  }

  return {
    check(request) {
      waiting = request;
      askNext();
    },
    dispose() {
      waiting = null;
      end();
    },
  };
}
