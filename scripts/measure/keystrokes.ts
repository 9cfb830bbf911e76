import type { Browser } from '@playwright/test';
import { encodeShareLink } from '../../src/playground/share-link.ts';
import { inChromium } from './in-chromium.ts';
import { mainThreadTasks, taskCategories } from './main-thread-tasks.ts';
import { median } from './median.ts';
import { sampleConfig } from './sample-config.ts';

/** What typing costs in the playground, in milliseconds; medians and the worst of the keystrokes. */
export interface Keystrokes {
  readonly lines: number;
  readonly editor: 'text area' | 'Monaco';
  /** How many of the texts were answered; one that a newer text has overtaken is not asked about. */
  readonly answers: number;
  /** From the text's leaving to the worker until its answer is there. */
  readonly answer: number;
  readonly slowestAnswer: number;
  /** From a key until the letter is painted. */
  readonly paint: number;
  readonly slowestPaint: number;
  /** What the main thread works for a keystroke, and its longest task, in processor time. */
  readonly work: number;
  readonly longestTask: number;
}

/** Design.md's limit: a task of more milliseconds is felt. */
export const longestTaskOfTyping = 50;

/** The letters of each measurement: enough for a median, and a comment takes them without another problem. */
const typed = 'a note that is typed';

/** Types into configs of these lengths in the built playground; null where there is no Chromium. */
export async function measureKeystrokes(lines: readonly number[]): Promise<readonly Keystrokes[] | null> {
  return await inChromium(async (browser, origin) => {
    const all: Keystrokes[] = [];
    for (const editor of ['text area', 'Monaco'] as const)
      for (const count of lines) all.push(await typeInto(browser, origin, count, editor));
    return all;
  });
}

async function typeInto(
  browser: Browser,
  origin: string,
  lines: number,
  editor: Keystrokes['editor'],
): Promise<Keystrokes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (editor === 'text area') await page.route('**/monaco-editor*', (route) => route.abort());
  await page.addInitScript(watch);
  const link = await encodeShareLink({ t: sampleConfig(lines), b: 'n150', r: 'nanogpt-py', l: 'v0.68' });
  await page.goto(`${origin}/playground/${link}`);
  await page.locator('.pg-signal:not([data-signal="unknown"])').waitFor();
  const field =
    editor === 'Monaco' ? page.locator('.pg-monaco .monaco-editor').first() : page.locator('#pg-text');
  await field.click({ timeout: 30_000 });
  // The end of the first line, which is a comment.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.evaluate(() => Reflect.get(window, 'measured').begin());
  await browser.startTracing(page, { categories: taskCategories });
  await page.keyboard.type(typed, { delay: 150 });
  const told: Told = await page.evaluate(() => Reflect.get(window, 'measured').end());
  const tasks = mainThreadTasks((await browser.stopTracing()).toString());
  await page.close();
  return {
    lines,
    editor,
    answers: told.answers.length,
    answer: median(told.answers),
    slowestAnswer: Math.max(...told.answers),
    paint: median(told.paints),
    slowestPaint: Math.max(...told.paints),
    work: tasks.reduce((sum, task) => sum + task, 0) / typed.length,
    longestTask: Math.max(...tasks),
  };
}

interface Told {
  readonly answers: readonly number[];
  readonly paints: readonly number[];
}

/** Runs in the page, before its own scripts: notes when the worker is asked and answers and what is painted. */
function watch(): void {
  let told = { answers: [] as number[], paints: [] as number[] };
  const asked = new Map<number, number>();
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
    const { kind, sequence } = (message ?? {}) as { kind?: string; sequence?: number };
    if (kind === 'check' && sequence !== undefined) asked.set(sequence, performance.now());
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }) => {
        const since = asked.get(data?.sequence);
        if (data?.kind === 'checked' && since !== undefined) told.answers.push(performance.now() - since);
      });
    }
    Reflect.apply(post, this, [message, ...rest]);
  };
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, ...more });
  // What is done sooner than 16 ms is not told one by one; it is faster than a screen shows.
  observe('event', ({ name, duration }) => name === 'keydown' && told.paints.push(duration), {
    durationThreshold: 16,
  });
  Reflect.set(window, 'measured', {
    begin: () => {
      told = { answers: [], paints: [] };
    },
    end: () =>
      new Promise((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => setTimeout(() => resolve(told), 500)));
      }),
  });
}
