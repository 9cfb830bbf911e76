import type { Locator } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

let playground: PlaygroundPage;
let boards: Locator;

const row = (board: string): Locator => boards.locator(`[data-board="${board}"]`);

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await playground.write(calmConfig);
  boards = page.getByRole('tabpanel', { name: 'Boards' });
});

test('the same config on all six boards, the chosen one marked', async () => {
  await playground.view('Boards').click();
  await expect(boards.getByRole('row')).toHaveCount(7);
  await expect(boards).toContainText('an effective batch of 32 on every board');
  await expect(row('n150')).toContainText('chosen');
  await expect(row('n150')).toContainText('Nothing has to change.');
  await expect(row('n150').getByRole('button')).toHaveCount(0);
  await expect(row('t3k').getByRole('cell').nth(1)).toHaveText('1 used, 7 idle');
  await expect(row('t3k').getByRole('cell').nth(2)).toHaveText('8');
  await expect(row('t3k').getByRole('cell').nth(3)).toContainText('mesh_shape');
  await expect(row('n150').getByRole('cell').first()).toHaveText('Clear');
});

test('a move changes the config and the board as one step, and one undo takes it back', async ({ page }) => {
  await playground.view('Boards').click();
  await row('n300').getByRole('button', { name: 'Move to n300' }).click();
  const picker = page.getByRole('combobox', { name: 'Board' });
  await expect(picker).toHaveValue('n300');
  await expect(playground.textArea).toHaveValue(/mesh_shape: \[1, 2\]/);
  await expect(playground.notice).toContainText('Moved to n300:');
  await expect(row('n300')).toContainText('Nothing has to change.');
  await expect(row('n300').getByRole('rowheader')).toBeFocused();
  await expect(row('n300').getByRole('cell').nth(1)).toHaveText('all 2 used');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(picker).toHaveValue('n150');
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(row('n150')).toContainText('chosen');
});

test('it follows the text and the target', async ({ page }) => {
  await playground.view('Boards').click();
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16'));
  await expect(boards).toContainText('an effective batch of 64');
  await page.getByRole('combobox', { name: 'Board' }).selectOption('galaxy');
  await expect(row('galaxy')).toContainText('chosen');
  await expect(row('galaxy').getByRole('button')).toHaveText('Use all of Galaxy');
});

test('where nothing can be moved, the reason is said once', async () => {
  await playground.view('Boards').click();
  await expect(row('n300')).toBeVisible();
  await playground.write('training_config:\n  batch_size: many\n');
  await expect(boards).toContainText('It cannot be moved to another board yet.');
  await expect(boards.getByRole('button')).toHaveCount(0);
});

test('the comparison is asked for only while it is looked at', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/errand|boards/.test(request.url())) asked.push(request.url());
  });
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16'));
  await expect(playground.figure('effectiveBatchSize')).toContainText('64');
  expect(asked).toEqual([]);
  await playground.view('Boards').click();
  await expect(row('n300')).toBeVisible();
  expect(asked).not.toEqual([]);
});

for (const width of [320, 1280]) {
  test(`at ${width} px it fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    if (width < 800) await page.getByRole('tab', { name: 'Trainer', exact: true }).click();
    await playground.view('Boards').click();
    await expect(row('galaxy')).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await boards.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await playground.view('Boards').click();
    await expect(row('galaxy')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
