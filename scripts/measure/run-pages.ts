import { inChromium } from './in-chromium.ts';
import type { WeighedPage } from './page-budgets.ts';
import { bestRun, type PageRun } from './page-run.ts';

/** Loads pages of the built site in Chromium, one after the other; null where there is none. */
export async function runPages(pages: readonly WeighedPage[]): Promise<ReadonlyMap<string, PageRun> | null> {
  return await inChromium(async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const runs = new Map<string, PageRun>();
    // The first page of a browser pays for its start.
    await page.goto(`${origin}/`);
    for (const { address, limits } of pages)
      runs.set(address, await bestRun(browser, page, origin + address, limits.blocking));
    return runs;
  });
}
