import { test as base, expect, type Page } from '@playwright/test';
import { type Violation, violationsIn } from './policed-test.ts';

interface ReadersPage {
  readonly page: Page;
  readonly violations: readonly Violation[];
}

/**
 * A policed test of a page that is only read: it shares one browser page with all such tests of its worker, which has
 * the site's styles and scripts by then. It may press and open things, but leave nothing behind in the browser's storage,
 * and hang nothing on the page.
 */
export const test = base.extend<object, { readersPage: ReadersPage }>({
  readersPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, userAgent, serviceWorkers } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
        ...(userAgent === undefined ? {} : { userAgent }),
        ...(serviceWorkers === undefined ? {} : { serviceWorkers }),
      });
      const violations = await violationsIn(context);
      await use({ page: await context.newPage(), violations });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ readersPage: { page, violations }, viewport }, use) => {
    const before = violations.length;
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null, forcedColors: null });
    await use(page);
    // What the test has opened is gone with the page that it was on.
    await page.goto('about:blank');
    expect(violations.slice(before), 'what the policy refused').toEqual([]);
  },
});

export { expect };
