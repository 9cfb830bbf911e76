import type { Report } from './report.ts';

/** How long a hand rests before half-typed words are spoken of. */
const pause = 350;

export interface ReportGate {
  /** The reader is typing. */
  typed(): void;
  /** A report has come: it is shown now, or when the hand rests. */
  offer(report: Report): void;
  /** What waits is shown now. */
  open(): void;
}

/**
 * Lets a report through at once where it brings nothing new to complain of. While the reader types, new problems wait for a
 * pause: half a key is an unknown key, and a list that flickers with each letter is read by nobody.
 */
export function createReportGate(show: (report: Report) => void): ReportGate {
  let shown: Report | null = null;
  let held: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typing = false;

  function open(): void {
    clearTimeout(timer);
    typing = false;
    if (!held) return;
    shown = held;
    held = null;
    show(shown);
  }

  return {
    typed() {
      clearTimeout(timer);
      typing = true;
      timer = setTimeout(open, pause);
    },
    offer(report) {
      held = report;
      if (!typing || !hasNews(report, shown)) {
        held = null;
        shown = report;
        show(report);
      }
    },
    open,
  };
}

function hasNews(report: Report, shown: Report | null): boolean {
  const known = new Set(shown?.problems.map(({ code, message }) => `${code} ${message}`));
  return report.problems.some(({ code, message }) => !known.has(`${code} ${message}`));
}
