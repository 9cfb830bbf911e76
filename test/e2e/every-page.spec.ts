import { limitsOf } from '../../scripts/measure/page-budgets.ts';
import { bestRun, isStill } from '../../scripts/measure/page-run.ts';
import { scale } from '../scale.ts';
import { axeFaults, bringAxe } from './axe-faults.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { walkedPages } from './walked-pages.ts';

/**
 * Beside the other tests a page blocks several times as long as alone, by chance, so that its blocking is no fault on a commit.
 * `./run measure`, which has the machine for itself, allows none of it; `./run test --full` allows so many times the limit.
 */
const allowance = 6;

test('each kind of page is walked', () => {
  for (const address of ['/', '/lesson/', '/rules/', '/reference/', '/playground/', '/404.html'])
    expect(walkedPages).toContain(address);
  for (const section of ['lesson', 'rules', 'templates', 'scenarios'])
    expect(walkedPages.filter((address) => address.startsWith(`/${section}/`)).length).toBeGreaterThan(1);
});

/** Pages a test: few enough for the tests to share the work, enough to pay for a browser's start. */
const share = 6;
for (let from = 0; from < walkedPages.length; from += share) {
  const some = walkedPages.slice(from, from + share);
  test(`from ${some[0]} on, pages are still, do not block, pass axe in both themes and fit a screen at twice the size`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    await page.goto('/404.html');
    const origin = page.url();
    for (const address of some) {
      await page.emulateMedia({ colorScheme: 'light' });
      const mostBlocking = limitsOf(address).blocking * allowance;
      const enough = scale.isFull ? mostBlocking : Number.POSITIVE_INFINITY;
      const run = await bestRun(browser, page, new URL(address, origin).href, enough);
      if (!isStill(run)) faults.push(`${address} shifts by ${run.shift}`);
      if (scale.isFull && run.blocking > mostBlocking)
        faults.push(`${address} blocks for ${run.blocking} ms`);
      await bringAxe(page);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        faults.push(...(await axeFaults(page)).map((fault) => `${address} ${theme} ${fault}`));
      }
      // A phone of 390 px whose reader has made everything twice as large.
      await page.setViewportSize({ width: 195, height: 422 });
      const excess = await sidewaysScroll(page);
      if (excess > 0) faults.push(`${address} is ${excess} px wider than a screen of 195`);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect(faults).toEqual([]);
  });
}
