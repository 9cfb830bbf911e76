import type { ChangeOrigin } from '../editor/editor.ts';
import { createChecker, type Trouble } from '../worker/check-client.ts';
import type { Ask } from '../worker/editor-request.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import type { Problem, Report } from './report.ts';
import { createReportGate } from './report-gate.ts';

export interface Checking {
  /** The text, the target, the dataset's size or the open view is another. */
  changed(origin: ChangeOrigin): void;
  /** True where the report that is shown speaks of the text as it is now. */
  isFresh(): boolean;
  ask: Ask;
}

/** Checks after each change, in a thread of its own, and shows what is worth showing now. */
export function createChecking(
  request: () => CheckRequest,
  showReport: (report: Report) => void,
  showTrouble: (trouble: Trouble) => void,
  isBeingTyped: (problem: Problem) => boolean,
): Checking {
  let revision = 0;
  let offered = -1;
  let shown = -1;
  const gate = createReportGate((report) => {
    shown = offered;
    showReport(report);
  }, isBeingTyped);
  const checker = createChecker(
    () =>
      new Worker(new URL('../worker/check-worker.ts', import.meta.url), { type: 'module', name: 'check' }),
    hasComeOverTheLine,
    (report) => {
      offered = revision;
      gate.offer(report);
    },
    showTrouble,
  );
  return {
    changed(origin) {
      revision += 1;
      if (origin === 'typing') gate.typed();
      else gate.changedAtOnce();
      checker.check(request());
    },
    isFresh: () => shown === revision,
    ask: checker.ask,
  };
}

/** Chromium lists the scripts of workers among what a page has loaded; elsewhere they never show up, and patience has to do. */
function hasComeOverTheLine(workers: number): boolean {
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/check-worker[^/]*$/.test(name));
  return scripts.length >= workers;
}
