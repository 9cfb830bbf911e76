import { globSync, readFileSync } from 'node:fs';
import { monacoLimit, monacoWeight, weighedPages } from '../../scripts/measure/page-budgets.ts';
import { bestRun, isStill } from '../../scripts/measure/page-run.ts';
import { tableIn, weightTable } from '../../scripts/measure/weight-table.ts';
import { axeFaults, bringAxe } from './axe-faults.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const pages = weighedPages('dist');

test('no page is heavier than it may be', () => {
  expect(pages.length).toBeGreaterThan(90);
  const tooHeavy = pages.filter(
    ({ total, weight, limits }) => total > limits.total * 1024 || weight.js > limits.scripts * 1024,
  );
  expect(
    tooHeavy.map(({ address, total, weight }) => `${address}: ${total} bytes, scripts ${weight.js}`),
  ).toEqual([]);
  expect(monacoWeight('dist')).toBeLessThan(monacoLimit * 1024);
});

test('the README’s table is of this site', () => {
  const numbersOf = (table: string) =>
    table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  const made = numbersOf(weightTable(pages, monacoWeight('dist')));
  const told = numbersOf(tableIn(readFileSync('README.md', 'utf8')));
  expect(told.map(([, what]) => what)).toEqual(made.map(([, what]) => what));
  // A page gains and loses some bytes with every change; a tenth is another page.
  const stale = made.flatMap((row, at) =>
    row.filter((cell, column) => {
      const [now, then] = [Number.parseFloat(cell), Number.parseFloat(told[at]?.[column] ?? '')];
      return !Number.isNaN(now) && !(Math.abs(now - then) <= now / 10);
    }),
  );
  expect(stale, './run measure --readme writes it anew').toEqual([]);
});

// A browser that paints half of a header or of a sidebar moves it when the rest comes; when it paints is the network's doing.
test('every page is painted only once its header and sidebar are there', () => {
  for (const file of globSync('dist/**/*.html')) {
    const html = readFileSync(file, 'utf8');
    const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render"/.exec(html) ?? [];
    expect(html.split(`id="${awaited}"`), file).toHaveLength(2);
    expect(html.indexOf(`id="${awaited}"`), file).toBeGreaterThan(
      Math.max(html.indexOf('</header>'), html.lastIndexOf('</nav>', html.indexOf('<h1'))),
    );
  }
});

/** A busy machine spends more processor time on the same work, up to twice as much as was seen; `./run measure` allows none. */
const allowance = 2;

/** Pages a test: few enough for the tests to share the work, enough to pay for a browser's start. */
const share = 9;
const walked = [...pages, { address: '/404.html', limits: { blocking: 50 } }];
for (let from = 0; from < walked.length; from += share) {
  const some = walked.slice(from, from + share);
  test(`from ${some[0]?.address} on, pages are still, do not block, pass axe in both themes and fit a screen at twice the size`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    await page.goto('/404.html');
    const origin = page.url();
    for (const { address, limits } of some) {
      await page.emulateMedia({ colorScheme: 'light' });
      const mostBlocking = limits.blocking * allowance;
      const run = await bestRun(browser, page, new URL(address, origin).href, mostBlocking);
      if (!isStill(run)) faults.push(`${address} shifts by ${run.shift}`);
      if (run.blocking > mostBlocking) faults.push(`${address} blocks for ${run.blocking} ms`);
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
