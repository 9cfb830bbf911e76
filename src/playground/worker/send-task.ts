import type { Done, Fetched, TaskSubject } from './task.ts';

/** The engine answers in milliseconds; what takes longer is stuck. */
const patience = 10_000;

/**
 * Asks the engine for something that is wanted once, in a worker of its own: the one that checks stays free for the next
 * letter.
 * @returns null where no answer came.
 */
export function sendTask<Kind extends keyof Fetched>(
  kind: Kind,
  subject: TaskSubject,
): Promise<Fetched[Kind] | null> {
  const worker = new Worker(new URL('./task-worker.ts', import.meta.url), {
    type: 'module',
    name: 'errand',
  });
  return new Promise((resolve) => {
    const end = (answer: Fetched[Kind] | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), patience);
    worker.onerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<Done>) => end(data.answer as Fetched[Kind] | null);
    worker.postMessage({ kind, ...subject });
  });
}
