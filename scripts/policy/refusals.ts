import type { Browser } from '@playwright/test';

/** What each page wanted while it loaded and its policy refused, by its file: the directive and what it was about. */
export async function refusalsOf(
  browser: Browser,
  origin: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const page = await browser.newPage();
  let refused: string[] = [];
  await page.exposeBinding('tellOfRefusal', (_source, what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      Reflect.get(window, 'tellOfRefusal')(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });
  const found = new Map<string, readonly string[]>();
  for (const file of files) {
    refused = [];
    await page.goto(`${origin}/${file.replace(/(^|\/)index\.html$/, '$1')}`, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    found.set(file, refused);
  }
  return found;
}
