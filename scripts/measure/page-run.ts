import type { Browser, Page } from '@playwright/test';
import { mainThreadTasks, taskCategories } from './main-thread-tasks.ts';

/** What happens while a page loads, and how much of it stands in the reader's way. */
export interface PageRun {
  readonly requests: number;
  /** Milliseconds for which the main thread would not answer, were it four times slower; see `blockingTime`. */
  readonly blocking: number;
  /** Chromium's layout shift score: 0 where nothing moves. */
  readonly shift: number;
}

/** How much slower than this machine the reader's is taken to be, by design.md. */
const slowDown = 4;
/** A task longer than this is felt; what is beyond it counts. */
const unnoticed = 50;

/** Loads a page in a browser and watches it until it rests. */
export async function runPage(browser: Browser, page: Page, address: string): Promise<PageRun> {
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  // Leaving a page is work too, and not that of the next one.
  await page.goto('about:blank');
  page.on('request', count);
  await browser.startTracing(page, { categories: taskCategories });
  await page.goto(address, { waitUntil: 'load' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        requestIdleCallback(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
  const trace = await browser.stopTracing();
  page.off('request', count);
  return { requests, shift, blocking: blockingTime(trace.toString()) };
}

/** Whether nothing moved: less than a thousandth is what rounding makes of a scroll bar or a line's height. */
export function isStill({ shift }: PageRun): boolean {
  return shift < 0.001;
}

/**
 * The best of up to five runs: what disturbs a run only ever adds to it, so a second one tells a slow page from a busy
 * machine, on which a table is painted before its last rows are read, and its columns move. The first that is good
 * enough and still is the last.
 */
export async function bestRun(
  browser: Browser,
  page: Page,
  address: string,
  enough: number,
): Promise<PageRun> {
  let best = await runPage(browser, page, address);
  for (let more = 4; more > 0 && (best.blocking > enough || !isStill(best)); more -= 1) {
    const { requests, blocking, shift } = await runPage(browser, page, address);
    best = {
      requests,
      blocking: Math.min(best.blocking, blocking),
      shift: Math.min(best.shift, shift),
    };
  }
  return best;
}

/**
 * The time beyond 50 ms of each task of the page's main thread, were each four times as long. It is counted in the
 * thread's own processor time, so that other programs on a busy machine do not count.
 */
export function blockingTime(trace: string): number {
  return mainThreadTasks(trace).reduce((sum, task) => sum + Math.max(0, task * slowDown - unnoticed), 0);
}
