import type { Page } from '@playwright/test';
import { calmConfig, misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

/** Holds Monaco back until the test lets it come. */
async function holdMonaco(page: Page): Promise<() => void> {
  let letCome = (): void => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/monaco-editor*.js', async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}

/** Monaco's input holds the focus while one types in it. */
const isFocused = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);

test('Monaco takes over text, cursor, focus and undo', async ({ page }) => {
  const letCome = await holdMonaco(page);
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.write(calmConfig);
  await playground.textArea.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(16, 16));
  await playground.textArea.pressSequentially(' # mine');
  letCome();
  await expect(playground.monaco).toBeVisible();
  await expect(playground.textArea).toBeHidden();
  const edited = `${calmConfig.slice(0, 16)} # mine${calmConfig.slice(16)}`;
  expect((await playground.downloaded()).text).toBe(edited);

  await page.locator('.pg-monaco .view-lines').click({ trial: true });
  await page.evaluate(() => document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus());
  await page.keyboard.type('here');
  expect((await playground.downloaded()).text).toBe(edited.replace('# mine', '# minehere'));

  await page.evaluate(() => document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus());
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await playground.downloaded()).text).toBe(calmConfig);
});

test('the focus goes over with it', async ({ page }) => {
  const letCome = await holdMonaco(page);
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.textArea.focus();
  letCome();
  await expect(playground.textArea).toBeHidden();
  await expect.poll(() => isFocused(page)).toBe(true);
});

test('nothing jumps when Monaco comes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const letCome = await holdMonaco(page);
  const playground = new PlaygroundPage(page);
  await playground.open();
  const before = await playground.textArea.boundingBox();
  letCome();
  await expect(playground.textArea).toBeHidden();
  await expect(page.locator('.pg-monaco .view-line').first()).toContainText('#');
  const after = await playground.monaco.boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    // Monaco rounds its height to whole pixels.
    expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? -9))).toBeLessThan(1);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.01);
});

test('a problem is underlined at its place, and a click in the list selects it', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  await paste(page, misspeltConfig);
  await expect(page.locator('.pg-monaco .squiggly-warning').first()).toBeVisible();
  await playground.placeOf('unknown-key').click();
  await expect.poll(() => isFocused(page)).toBe(true);
  await page.keyboard.type('batch_size');
  expect((await playground.downloaded()).text).toBe(calmConfig);
  await expect(page.locator('.pg-monaco .squiggly-warning')).toHaveCount(0);
});

test('a fix is one step that undo takes back', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  await paste(page, misspeltConfig);
  await playground.fixOf('unknown-key').click();
  await expect(playground.problem('unknown-key')).toBeHidden();
  expect((await playground.downloaded()).text).toBe(calmConfig);
  await page.evaluate(() => document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus());
  await page.keyboard.press('Control+z');
  expect((await playground.downloaded()).text).toBe(misspeltConfig);
});

test('the fixes of a place are offered in the editor', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  await paste(page, misspeltConfig);
  await playground.placeOf('unknown-key').click();
  await page.keyboard.press('Control+.');
  const offer = page.locator('.action-widget').getByText('Rename to batch_size');
  await expect(offer).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(playground.problem('unknown-key')).toBeHidden();
  expect((await playground.downloaded()).text).toBe(calmConfig);
});

test('where Monaco cannot be loaded, the text area lives on', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('monaco-editor'));
  await playground.openTextArea();
  await refused;
  await playground.write(misspeltConfig);
  await expect(playground.problem('unknown-key')).toBeVisible();
  await expect(playground.textArea).toBeVisible();
  await expect(page.locator('.pg-leave')).toBeHidden();
});

test('it follows the site’s theme', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  const ground = () => playground.monaco.evaluate((editor) => getComputedStyle(editor).backgroundColor);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  await expect.poll(ground).toBe('rgb(255, 253, 249)');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect.poll(ground).toBe('rgb(22, 27, 36)');
});

test('the page says how Tab leaves it, and Tab then does', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  await expect(page.locator('.pg-leave')).toContainText('Ctrl+M');
  await page.evaluate(() => document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus());
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await expect.poll(() => isFocused(page)).toBe(false);
});

test('it asks for nothing from elsewhere and starts no thread of its own', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  // A misspelt key would start the thread that tries its fix.
  await paste(page, calmConfig.replace('0.0001', '0.01'));
  await expect(playground.problem('learning-rate-too-high')).toBeVisible();
  expect(elsewhere.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  expect(page.workers()).toHaveLength(1);
});

/** Puts a text into Monaco as a hand does: all selected, then pasted over. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.evaluate(() => document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}
