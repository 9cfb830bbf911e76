import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

let playground: PlaygroundPage;
let view: Locator;

const press = (name: string | RegExp): Promise<void> =>
  view.getByRole('button', { name, exact: true }).click();

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await playground.write(calmConfig);
  view = page.getByRole('tabpanel', { name: 'Experiments' });
  await playground.view('Experiments').click();
});

test('before anything is pinned, the view says what a baseline is and what the log is for', async () => {
  await expect(view).toContainText('A baseline is the config that you compare with.');
  await expect(view).toContainText('Add each run with its one change');
  await expect(view.getByRole('button', { name: 'Back to the baseline' })).toBeHidden();
});

test('the differences from the baseline in meaning, and the way back', async () => {
  await press('Pin as baseline');
  await expect(view).toContainText('It means the same as the baseline.');
  await playground.write(`# mine\n${calmConfig.replace('batch_size: 8', 'batch_size: 16')}`);
  const list = view.getByRole('list', { name: 'Different from the baseline' });
  await expect(list.getByRole('listitem').first()).toHaveText('batch_size 8 → 16');
  await expect(list).toContainText('Effective batch size 32 → 64');
  await expect(view).not.toContainText('variables are different');
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16').replace('0.0001', '0.0003'));
  await expect(view).toContainText('2 variables are different: effective batch size and learning rate.');
  await press('Back to the baseline');
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(view).toContainText('It means the same as the baseline.');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(/batch_size: 16/);
});

test('a template or a kept draft can be the baseline', async ({ page }) => {
  await view.getByRole('combobox', { name: 'Pin', exact: true }).selectOption('templates/n300');
  await press('Pin as baseline');
  await expect(view).toContainText('Compared with n300.yaml.');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(view).toContainText('A baseline is the config that you compare with.');
  await page.reload();
  await playground.view('Experiments').click();
  const pin = view.getByRole('combobox', { name: 'Pin', exact: true });
  await pin.focus();
  await pin.selectOption({ label: 'training_n150.yaml' });
  await press('Pin as baseline');
  await expect(view).toContainText('Compared with training_n150.yaml.');
  await expect(view).toContainText('It means the same as the baseline.');
});

for (const [seen, change, becomes] of [
  ['The loss does not fall', 'learning_rate 0.0001 → 0.0002', 'learning_rate: 0.0002'],
  ['The loss jumps', 'learning_rate 0.0001 → 0.00005', 'learning_rate: 0.00005'],
  ['Training is too slow', 'batch_size 8 → 16', 'batch_size: 16'],
  ['Out of memory', 'batch_size 8 → 4', 'batch_size: 4'],
] as const) {
  test(`next experiment: ${seen}`, async () => {
    const button = view.getByRole('button', { name: seen });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(view.locator('#pg-move')).toContainText(change);
    await expect(view.locator('#pg-move .pg-hunk')).toContainText(becomes);
    await expect(playground.textArea).toHaveValue(calmConfig);
    await press('Make this change');
    await expect(playground.textArea).toHaveValue(new RegExp(becomes.replace('.', '\\.')));
    await expect(button).toBeFocused();
    await expect(playground.notice).toContainText('pinned as the baseline');
    await expect(view.locator('.pg-difference-list')).toContainText(change);
    await playground.notice.getByRole('button', { name: 'Undo' }).click();
    await expect(playground.textArea).toHaveValue(calmConfig);
  });
}

test('a move that cannot be made says why', async () => {
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 7'));
  await view.getByRole('button', { name: 'Out of memory' }).click();
  await expect(view.locator('#pg-move')).toContainText('Expected an even batch_size to halve, found 7.');
});

test('the log grows, is filled in, survives a reload and can be downloaded', async ({ page }) => {
  await press('Add to the log');
  await expect(view.locator('summary').filter({ hasText: 'Experiment 1: Baseline' })).toBeFocused();
  await press('Pin as baseline');
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16'));
  await press('Add to the log');
  await expect(view.getByText('Experiment 2: batch_size 8 → 16')).toBeVisible();
  const last = view.locator('.pg-entries > li').last();
  await last.getByLabel('Final train loss').pressSequentially('2.21');
  await last.getByLabel('Conclusion').pressSequentially('Larger batch helps');
  await page.reload();
  await playground.view('Experiments').click();
  await expect(last.getByLabel('Conclusion')).toHaveValue('Larger batch helps');
  const coming = page.waitForEvent('download');
  await press('Download experiments.md');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('experiments.md');
  expect(await readFile(await download.path(), 'utf8')).toContain(
    `## Experiment 2: batch_size 8 → 16
- Config: training_n150.yaml
- Changed: batch_size 8 → 16, effective batch size 32 → 64
- Final train loss: 2.21
- Final val loss:
- Sample output:
- **Conclusion:** Larger batch helps
`,
  );
});

test('the log can be edited as text, and cleared with a way back', async () => {
  await press('Add to the log');
  await view.getByText('Edit experiments.md as text').click();
  const text = view.getByRole('textbox', { name: 'experiments.md' });
  await text.fill('## Experiment 4: <b>Mine</b>\n- Final val loss: 3\n');
  await expect(view.getByText('Experiment 4: <b>Mine</b>')).toBeVisible();
  await expect(view.getByLabel('Final val loss')).toHaveValue('3');
  await press('Clear the log');
  await expect(view.locator('.pg-entries > li')).toHaveCount(0);
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(view.getByText('Experiment 4: <b>Mine</b>')).toBeVisible();
});

test('where the browser keeps nothing, the log lasts for the visit, and that is said', async ({ page }) => {
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.endsWith('.experiments')) throw new DOMException('no', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await press('Add to the log');
  await expect(view.getByText('Experiment 1: Baseline')).toBeVisible();
  await expect(playground.notice).toContainText('download experiments.md before you leave');
});

test('at 320 px it fits', async ({ page }) => {
  await press('Add to the log');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('tab', { name: 'Trainer', exact: true }).click();
  await view.getByRole('button', { name: 'Out of memory' }).click();
  await expect(view.locator('.pg-hunk')).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await press('Pin as baseline');
    await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16').replace('0.0001', '0.0003'));
    await view.getByRole('button', { name: 'The loss jumps' }).click();
    await press('Add to the log');
    await view.getByText('Edit experiments.md as text').click();
    await expect(view).toContainText('variables are different');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
