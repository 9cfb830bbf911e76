import { mainThreadTasks, taskCategories } from '../../scripts/measure/main-thread-tasks.ts';
import { MonacoPage } from './monaco-page.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

test.describe('the list of keys', () => {
  test('opens by its button, by F1 and by ? outside of fields, and gives the focus back', async ({
    page,
  }) => {
    const playground = new MonacoPage(page);
    await playground.open();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    const button = page.getByRole('button', { name: /^Keys/ });
    await button.click();
    await expect(dialog).toContainText('Fixes for the problem at the cursor');
    await playground.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();

    await playground.press('?');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await playground.paste(calmConfig);
    await playground.press('F1');
    await expect(dialog).toBeVisible();
    await playground.press('Escape');
    await page.keyboard.type('# ?');
    await expect(dialog).toBeHidden();
    expect(await playground.text()).toBe(`${calmConfig}# ?`);
    await playground.press('Alt+F1');
    await expect(dialog).toBeVisible();
  });

  test('names what a text area can do where there is no more', async ({ page }) => {
    const playground = new PlaygroundPage(page);
    await playground.openTextArea();
    await playground.textArea.focus();
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toContainText('Leave the text');
    await expect(dialog).not.toContainText('Fold');
    await expect(dialog.getByRole('checkbox')).toBeHidden();
  });
});

test('the screen-reader mode is kept, and gives the editor a text to be read', async ({ page }) => {
  const playground = new MonacoPage(page);
  await playground.open();
  const input = page.locator('.pg-monaco [role="textbox"]');
  await expect(input).toHaveAttribute('aria-label', /Alt\+F1/);
  await playground.paste(calmConfig);
  expect(await input.textContent()).not.toContain('training_config:');
  await page.getByRole('button', { name: /^Keys/ }).click();
  await page.getByRole('checkbox', { name: /^Screen-reader mode/ }).check();
  await playground.press('Escape');
  await page.reload();
  await expect(playground.monaco).toBeVisible();
  await page.getByRole('button', { name: /^Keys/ }).click();
  await expect(page.getByRole('checkbox', { name: /^Screen-reader mode/ })).toBeChecked();
  await playground.press('Escape');
  await playground.focus();
  await expect(input).toContainText('training_config:');
  await expect(input).toContainText('data_path: "data/train.txt"');
});

test('a hundred keystrokes leave the history as it was, ask for nothing and never hold the page up', async ({
  page,
  browser,
}) => {
  test.slow();
  const playground = new MonacoPage(page);
  await playground.open();
  await playground.paste(calmConfig);
  // What is drawn for the first time is built then: the list of offers, say.
  await page.keyboard.type('  num_e');
  await expect(playground.offers).toBeVisible();
  await playground.press('Escape', 'Enter');

  const before = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await browser.startTracing(page, { categories: taskCategories });
  for (const letter of 'num_epochs: 3 # a'.repeat(6).slice(0, 100)) {
    await page.keyboard.type(letter);
    // The answer to a letter comes from another thread: its drawing is counted too.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
  await playground.press('Escape');
  await expect(
    playground.problem('duplicate-key').or(playground.problem('yaml-syntax')).first(),
  ).toBeVisible();
  const trace = (await browser.stopTracing()).toString();
  expect(Math.max(...mainThreadTasks(trace))).toBeLessThanOrEqual(50);
  // A selector that asks the page what it has in it would have each letter match the whole page anew.
  expect(Math.max(...restyled(trace))).toBeLessThan(0.5 * (await page.locator('*').count()));
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(asked).toEqual([]);
});

/** How many elements each change had the browser match with the style sheets again. */
function restyled(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as {
    traceEvents: readonly { name: string; args: { elementCount?: number } }[];
  };
  return traceEvents.flatMap(({ name, args }) =>
    name === 'UpdateLayoutTree' && args.elementCount !== undefined ? [args.elementCount] : [],
  );
}

for (const [what, script] of [
  ['saves data', 'connection'],
  ['prefers reduced data', 'media'],
] as const) {
  test(`Monaco is never asked for where the reader ${what}`, async ({ page }) => {
    await page.addInitScript((kind) => {
      if (kind === 'connection') {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        return;
      }
      const match = window.matchMedia.bind(window);
      window.matchMedia = (query) =>
        query.includes('prefers-reduced-data') ? ({ matches: true } as MediaQueryList) : match(query);
    }, script);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const playground = new PlaygroundPage(page);
    await playground.open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('monaco'))).toEqual([]);
    await expect(playground.textArea).toBeVisible();
  });
}

for (const [what, body] of [
  ['comes half', 'export class MonacoEditor { constructor( '],
  [
    'throws when it is built',
    'export class MonacoEditor { constructor() { throw new Error("no canvas"); } }',
  ],
  ['is no script at all', '<!doctype html><title>404</title>'],
] as const) {
  test(`where Monaco ${what}, nothing is lost and the text area goes on`, async ({ page }) => {
    const answered = page.waitForResponse(/monaco-editor[^/]*\.js/);
    await page.route('**/monaco-editor*.js', (route) =>
      route.fulfill({ body, contentType: 'text/javascript' }),
    );
    const playground = new PlaygroundPage(page);
    await playground.open();
    await playground.write(calmConfig);
    await answered;
    await playground.textArea.press('End');
    await playground.textArea.pressSequentially('  sead: 4');
    await expect(playground.problem('unknown-key')).toBeVisible();
    await expect(playground.textArea).toBeVisible();
    await expect(page.locator('.pg-monaco').first()).toBeHidden();
    expect((await playground.downloaded()).text).toBe(`${calmConfig}  sead: 4`);
  });
}

test('Monaco keeps the scroll position and a selection made backwards', async ({ page }) => {
  let letCome = (): void => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/monaco-editor*.js', async (route) => {
    await come;
    await route.continue();
  });
  const playground = new MonacoPage(page);
  await PlaygroundPage.prototype.open.call(playground);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const long = `${calmConfig}${'# a line\n'.repeat(200)}`;
  await playground.write(long);
  await playground.textArea.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(20, 40, 'backward');
    area.scrollTop = 600;
  });
  letCome();
  await expect(playground.textArea).toBeHidden();
  await expect(page.locator('.pg-monaco .line-numbers').first()).toHaveText(/^(2[5-9]|3\d)$/);
  expect(await playground.copied()).toBe(long.slice(20, 40));
  await playground.press('Shift+ArrowLeft');
  expect(await playground.copied()).toBe(long.slice(19, 40));
});
