import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** One rule of axe that a page breaks, and the elements. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Lays out what a page leaves until it comes near, so that axe sees all of it. */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Gives the page axe, for `axeFaults`: once a page, since its program is larger than most pages. */
export async function bringAxe(page: Page): Promise<void> {
  await layOutWhole(page);
  await page.evaluate(axe.source);
}

/** What axe finds against the levels A and AA, in words. It runs in the page alone, which is several times faster than AxeBuilder. */
export async function axeFaults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run: (...given: unknown[]) => Promise<{ violations: Violation[] }>;
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
