import type { Problem, Report } from './report.ts';

/** How long a hand rests before what it has typed is spoken of. */
const pause = 350;

/** How long before that goes for the line it rests in: half a key is an unknown key, and no YAML without its colon. */
const pauseInLine = 1000;

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
 * pause, and for a longer one where they concern the line being typed: a list that flickers with each letter is read by nobody.
 * @param isBeingTyped whether a problem lies in the cursor's line.
 */
export function createReportGate(
  show: (report: Report) => void,
  isBeingTyped: (problem: Problem) => boolean,
): ReportGate {
  let shown: Report | null = null;
  let held: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hand: 'typing' | 'resting' | 'still' = 'still';

  function pass(report: Report): void {
    held = null;
    shown = report;
    show(report);
  }

  function mayPass(report: Report): boolean {
    if (hand === 'still') return true;
    const news = newsOf(report, shown);
    return hand === 'typing' ? news.length === 0 : !news.some(isBeingTyped);
  }

  function rest(): void {
    hand = 'resting';
    timer = setTimeout(stop, pauseInLine - pause);
    if (held && mayPass(held)) pass(held);
  }

  function stop(): void {
    hand = 'still';
    if (held) pass(held);
  }

  return {
    typed() {
      clearTimeout(timer);
      hand = 'typing';
      timer = setTimeout(rest, pause);
    },
    offer(report) {
      if (mayPass(report)) pass(report);
      else held = report;
    },
    changedAtOnce() {
      clearTimeout(timer);
      hand = 'still';
      held = null;
    },
  };
}

function newsOf(report: Report, shown: Report | null): readonly Problem[] {
  const known = new Set(shown?.problems.map(({ code, message }) => `${code} ${message}`));
  return report.problems.filter(({ code, message }) => !known.has(`${code} ${message}`));
}
