import type { Report } from './report.ts';

/** How long a hand rests before half-typed words are spoken of. */
const pause = 350;

export interface ReportGate {
  /** The reader is typing. */
  typed(): void;
  /** A report has come: it is shown now, or when the hand rests. */
  offer(report: Report): void;
  /** The text is another, and not by typing: what waits speaks of a text that is gone, and the next report is shown at once. */
  changedAtOnce(): void;
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

  function rest(): void {
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
      timer = setTimeout(rest, pause);
    },
    offer(report) {
      held = report;
      if (!typing || !hasNews(report, shown)) {
        held = null;
        shown = report;
        show(report);
      }
    },
    changedAtOnce() {
      clearTimeout(timer);
      typing = false;
      held = null;
    },
  };
}

function hasNews(report: Report, shown: Report | null): boolean {
  const known = new Set(shown?.problems.map(({ code, message }) => `${code} ${message}`));
  return report.problems.some(({ code, message }) => !known.has(`${code} ${message}`));
}
