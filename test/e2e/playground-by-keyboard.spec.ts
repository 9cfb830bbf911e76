import type { Locator } from '@playwright/test';
import { MonacoPage } from './monaco-page.ts';
import { calmConfig, misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

test('paste, mend, choose a board and download, without a pointer', async ({ page }) => {
  test.slow();
  const playground = new MonacoPage(page);
  await playground.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), misspeltConfig);
  await goTo(page.locator('.pg-monaco [role="textbox"]'), 'Tab');
  await playground.press('Control+a', 'Control+v');
  await expect(playground.problem('unknown-key')).toBeVisible();

  await playground.press('F8', 'Escape', 'Control+.');
  await expect(playground.fixes).toBeVisible();
  await playground.press('Enter');
  await expect(playground.problem('unknown-key')).toBeHidden();
  await expect(page.locator('.pg-monaco .view-lines')).toContainText('batch_size: 8');

  await playground.press('Control+m');
  const board = page.getByRole('combobox', { name: 'Board' });
  await goTo(board, 'Shift+Tab');
  await page.keyboard.type('n3');
  await expect(board).toHaveValue('n300');
  await expect(playground.figure('devices')).toBeVisible();

  await goTo(page.getByRole('button', { name: 'Download', exact: true }), 'Tab');
  await playground.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'The config' })).toBeFocused();
  const coming = page.waitForEvent('download');
  await playground.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/\.yaml$/);

  // Out of the foot of the page: no field keeps the focus.
  await goTo(page.getByRole('link', { name: 'Third-party licences' }), 'Tab');
});

test('the same in the text area: Tab goes through it, and a fix is a button', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await goTo(playground.textArea, 'Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(misspeltConfig);
  await expect(playground.problem('unknown-key')).toBeVisible();
  await goTo(playground.fixOf('unknown-key'), 'Tab');
  await page.keyboard.press('Enter');
  await expect(playground.textArea).toHaveValue(calmConfig);
  await goTo(page.getByRole('button', { name: 'Download', exact: true }), 'Shift+Tab');
});

/** Goes on by Tab until this has the focus, and sees at each stop that the focus can be seen. */
async function goTo(wanted: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const page = wanted.page();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      // A field shows its frame, and the editor, which draws over its own, that of its box.
      const shown = [at, at.closest('.pg-field'), at.closest('.pg-editor')].some(
        (one) =>
          one !== null &&
          (getComputedStyle(one).outlineStyle !== 'none' ||
            getComputedStyle(one, '::after').borderTopStyle === 'solid'),
      );
      return { shown, name: at.outerHTML.slice(0, 80) };
    });
    if (stop) expect(stop.shown, `the focus on ${stop.name} can be seen`).toBe(true);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    if (await page.evaluate(() => document.activeElement?.closest('.pg-monaco') !== null))
      await page.keyboard.press('Control+m');
  }
  throw new Error('The focus does not come there.');
}
