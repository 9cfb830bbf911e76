import type { Report } from '../reports/report.ts';
import type { Answers, Ask, EditorRequest, EditorRequestKind } from './editor-request.ts';
import type { CheckOrder, CheckRequest, FromWorker, ToWorker } from './protocol.ts';
import { createWatchdog } from './watchdog.ts';

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
  /** Asks the same worker something else; null where it does not come to an answer. */
  ask: Ask;
  dispose(): void;
}

const second = 1000;

/** Long enough for the engine to come over a slow line; once it has come, it is ready at once. */
const secondsToCome = 10;

/** One second, and a little more for a text that is far larger than any config. */
const answerPatience = (text: string): number => second + Math.floor(text.length / 100_000) * 500;

/**
 * Keeps one worker busy with the newest text. A worker that dies or does not answer is ended; the next
 * request, not the one that may have caused it, starts another.
 */
export function createChecker(
  startWorker: () => CheckWorker,
  /** Whether the browser tells that the script of the worker, the n-th that was started, has been fetched. */
  hasCome: (started: number) => boolean,
  onReport: (report: Report) => void,
  onTrouble: (trouble: Trouble) => void,
): Checker {
  let worker: CheckWorker | null = null;
  let started = 0;
  let ready = false;
  let cameBefore = false;
  let secondsWaited = 0;
  let sequence = 0;
  let asked: CheckOrder | null = null;
  let waiting: CheckRequest | null = null;
  const questions = new Map<number, (answer: Answers[EditorRequestKind] | null) => void>();
  const watchdog = createWatchdog(() => (ready ? replace('hung') : waitForStart()));

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
    if (ready) watchdog.watch(answerPatience(asked.text));
  }

  function start(): CheckWorker {
    const starting = startWorker();
    started += 1;
    ready = false;
    cameBefore = false;
    secondsWaited = 0;
    starting.onmessage = ({ data }) => hear(data);
    starting.onerror = () => replace('died');
    watchdog.watch(second);
    return starting;
  }

  /** A second has passed without a word. Whether the script or the line is slow, the browser may know. */
  function waitForStart(): void {
    secondsWaited += 1;
    if (cameBefore || secondsWaited >= secondsToCome) {
      replace('hung');
      return;
    }
    cameBefore = hasCome(started);
    watchdog.watch(second);
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'ready') {
      ready = true;
      if (asked) watchdog.watch(answerPatience(asked.text));
      return;
    }
    const answered = questions.get(message.sequence);
    if (answered) {
      questions.delete(message.sequence);
      answered(message.kind === 'answered' ? message.answer : null);
      return;
    }
    if (message.kind === 'answered' || message.sequence !== asked?.sequence) return;
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
    for (const answered of questions.values()) answered(null);
    questions.clear();
  }

  function ask<Kind extends EditorRequestKind>(
    editorRequest: EditorRequest<Kind>,
  ): Promise<Answers[Kind] | null> {
    return new Promise((resolve) => {
      try {
        worker ??= start();
      } catch {
        resolve(null);
        return;
      }
      sequence += 1;
      // The worker answers each question with what its kind asks for.
      questions.set(sequence, (answer) => resolve(answer as Answers[Kind] | null));
      worker.postMessage({ kind: 'ask', sequence, editorRequest: editorRequest as EditorRequest });
    });
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
    ask,
    dispose() {
      waiting = null;
      end();
    },
  };
}
