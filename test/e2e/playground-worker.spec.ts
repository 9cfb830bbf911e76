import type { Page } from '@playwright/test';
import { calmConfig, misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

/** Gives the page this script for its first worker, and the real one from then on. */
async function spoilFirstWorker(page: Page, script: string): Promise<void> {
  let first = true;
  await page.route('**/check-worker*', async (route) => {
    if (!first) return route.continue();
    first = false;
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
}

const copy = (page: Page, copied: string): Promise<void> =>
  page.evaluate((text) => navigator.clipboard.writeText(text), copied);

for (const [fault, script, sentence] of [
  [
    'hangs',
    `self.postMessage({ kind: 'ready' }); self.onmessage = () => { for (;;); };`,
    'The checker gave no answer for a second and was replaced.',
  ],
  ['hangs before it is ready', 'for (;;);', 'The checker gave no answer for a second and was replaced.'],
  ['dies', `throw new Error('The engine is broken.');`, 'The checker stopped and was replaced.'],
] as const) {
  test(`a worker that ${fault} is replaced, which is said, and the next change is checked`, async ({
    page,
  }) => {
    await spoilFirstWorker(page, script);
    await page.route('**/monaco-editor*', (route) => route.abort());
    const playground = new PlaygroundPage(page);
    await page.goto('/playground/');
    await expect(playground.notice).toContainText(sentence);
    await expect(playground.signal).toContainText('Not checked');
    await playground.write(misspeltConfig);
    await expect(playground.problem('unknown-key')).toBeVisible();
    await expect(playground.signal).toHaveAttribute('data-signal', 'caution');
  });
}

test('1 MiB that is pasted is answered within a second, and the page stays alive', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  const large = `${calmConfig}${'# a comment that makes it large\n'.repeat(33 * 1024)}`;
  await copy(page, large);
  // From the text's arrival in the page to the answer, in the page's own time.
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let arrived = 0;
        document.querySelector('#pg-text')?.addEventListener('input', () => {
          arrived = performance.now();
        });
        new MutationObserver(() => resolve(performance.now() - arrived)).observe(document.body, {
          attributeFilter: ['data-signal'],
          subtree: true,
        });
      }),
  );
  await playground.textArea.press('Control+a');
  await playground.textArea.press('Control+v');
  expect(await waited).toBeLessThan(1000);
  await expect(playground.problem('document-too-large')).toBeVisible();
  await expect(playground.signal).toHaveAttribute('data-signal', 'stop');
});

test('ten thousand problems are counted, and two hundred listed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  const strangers = Array.from({ length: 10_000 }, (_, index) => `  stranger_${index}: 1\n`).join('');
  await copy(page, `${calmConfig}${strangers}`);
  await playground.textArea.press('Control+a');
  await playground.textArea.press('Control+v');
  await expect(playground.problems).toHaveCount(200);
  await expect(page.getByText(/^And [\d,]+ more\. In all 1,000 of unknown-key/)).toBeVisible();
});
