import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drafts are listed, opened, renamed, duplicated and deleted with a way back, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await playground.write('first: 1\n');
    await page.getByLabel('Draft', { exact: true }).fill('first.yaml');
    await page.getByLabel('Start from').selectOption('templates/t3k');
    await expect(playground.textArea).toHaveValue(/board=t3k/);
    await playground.fromFileMenu('Drafts…');
    const dialog = page.getByRole('dialog', { name: 'Drafts in this browser' });
    await expect(dialog.locator('.pg-draft-open')).toHaveText(['t3k.yaml', 'first.yaml']);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await dialog.getByRole('button', { name: 'Duplicate first.yaml' }).click();
    await dialog.getByRole('button', { name: 'Rename first.yaml' }).click();
    await dialog.getByLabel('New name').fill('mine.yaml');
    await page.keyboard.press('Enter');
    await expect(dialog.locator('.pg-draft-open')).toHaveText(['mine.yaml', 'first 2.yaml', 't3k.yaml']);
    await dialog.getByRole('button', { name: 'Delete first 2.yaml' }).click();
    await expect(dialog.locator('.pg-draft-open')).toHaveText(['mine.yaml', 't3k.yaml']);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.locator('.pg-draft-open')).toHaveCount(3);
    await dialog.getByRole('button', { name: 'mine.yaml', exact: true }).click();
    await expect(playground.textArea).toHaveValue('first: 1\n');
    await page.reload();
    await expect(playground.textArea).toHaveValue(/./);
  });
}

test('two tabs do not write over each other: the later one goes on as a draft of its own', async ({
  page,
  context,
}) => {
  await playground.write(calmConfig);
  await playground.fromFileMenu('Drafts…');
  await page.keyboard.press('Escape');
  const other = await context.newPage();
  await other.route('**/monaco-editor*', (route) => route.abort());
  const there = new PlaygroundPage(other);
  await there.open();
  await expect(there.textArea).toHaveValue(calmConfig);
  await there.write('theirs: 1\n');
  await expect(playground.notice).toContainText('Another tab has changed this draft.');
  await playground.write('ours: 1\n');
  await expect(playground.notice).toContainText('Yours goes on as a draft of its own, training_n150 2.yaml');
  await playground.notice.getByRole('button', { name: 'Open the other' }).click();
  await expect(playground.textArea).toHaveValue('theirs: 1\n');
  await playground.fromFileMenu('Drafts…');
  await expect(page.locator('.pg-draft-open')).toHaveCount(2);
});

test('a storage that is full is said in words', async ({ page }) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('It is full.', 'QuotaExceededError');
    };
  });
  await playground.write(calmConfig);
  await expect(playground.notice).toContainText('Not kept: this browser has no room left');
  await expect(page.locator('.pg-keys')).toContainText('Not kept');
});

test('a reset goes back to what came, and can be undone', async () => {
  const came = await playground.textArea.inputValue();
  await playground.write(calmConfig);
  await playground.fromFileMenu(/^Reset to/);
  await expect(playground.textArea).toHaveValue(came);
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(calmConfig);
});

test('200 kB of every script survive a reload and a link', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const large = `${calmConfig}${'# 日本語 \u{1F682} émoji عربى\n'.repeat(7000)}`;
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'large.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(large),
  });
  await expect(playground.notice).toContainText('large.yaml is open.');
  await expect(playground.signal).toHaveAttribute('data-signal', 'clear');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.notice).toContainText(/copied.*characters/);
  const link = page.url();
  await page.reload();
  expect(await playground.textArea.inputValue()).toBe(large);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  expect(await elsewhere.getByLabel('Config, as YAML').inputValue()).toBe(large);
  await elsewhere.close();
});

test('the menu is walked with the keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'File', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Open a file or two…' })).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('c');
  await expect(page.getByRole('menuitem', { name: 'Copy the config' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Open a file or two…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'File', exact: true })).toBeFocused();
  await expect(page.getByRole('menu')).toHaveCount(0);
});
