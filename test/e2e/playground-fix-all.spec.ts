import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, misspeltConfig, PlaygroundPage, twiceMisspeltConfig } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

test('a severity can be hidden, which is said, and remembered', async ({ page }) => {
  await playground.write(misspeltConfig);
  await expect(playground.problem('unknown-key')).toBeVisible();
  const colours = await page
    .locator('[data-severity="warning"] .pg-shape')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).color));
  expect([colours.length > 1, new Set(colours).size], 'the filter has the colours of the list').toEqual([
    true,
    1,
  ]);
  await page.getByRole('button', { name: '1 warning', exact: true }).click();
  await expect(playground.problem('unknown-key')).toBeHidden();
  await expect(page.getByText('1 problem of another kind is hidden.')).toBeVisible();
  await page.reload();
  const warnings = page.getByRole('button', { name: '1 warning', exact: true });
  await expect(warnings).toHaveAttribute('aria-pressed', 'false');
  await warnings.click();
  await expect(playground.problem('unknown-key')).toBeVisible();
});

test('a fix shows on demand what it changes', async ({ page }) => {
  await playground.write(misspeltConfig);
  await page.getByRole('button', { name: 'Preview: Rename to batch_size' }).click();
  const lines = playground.problem('unknown-key').locator('.pg-hunk > li');
  await expect(lines.filter({ hasText: 'Goes:' })).toContainText('batchsize: 8');
  await expect(lines.filter({ hasText: 'New:' })).toContainText('batch_size: 8');
  await expect(lines.last()).toBeInViewport({ ratio: 1 });
  await expect(playground.textArea).toHaveValue(misspeltConfig);
});

test('a preview whose code cannot be fetched says so', async ({ page }) => {
  await page.route('**/line-changes.*.js', (route) => route.abort());
  await playground.write(misspeltConfig);
  await page.getByRole('button', { name: 'Preview: Rename to batch_size' }).click();
  await expect(playground.problem('unknown-key').locator('.pg-preview')).toContainText(
    'The lines could not be compared: what does this could not be fetched.',
  );
});

test('all that is certain is shown, applied and taken back', async ({ page }) => {
  await playground.write(twiceMisspeltConfig);
  await page.getByRole('button', { name: 'Fix 2 spelling and syntax problems' }).click();
  const proposal = page.locator('.pg-proposal');
  await expect(proposal.locator('[data-kind="added"]')).toHaveCount(2);
  await expect(playground.textArea).toHaveValue(twiceMisspeltConfig);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Apply 2 fixes' }).click();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(proposal).toBeHidden();
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(twiceMisspeltConfig);
});

test('a change that waits goes with the text that it speaks of', async ({ page }) => {
  await playground.write(twiceMisspeltConfig);
  await page.getByRole('button', { name: 'Fix 2 spelling and syntax problems' }).click();
  await expect(page.locator('.pg-proposal')).toBeVisible();
  await playground.textArea.press('End');
  await playground.textArea.pressSequentially('#');
  await expect(page.locator('.pg-proposal')).toBeHidden();
});

test('what a chat has done to a text is offered as a repair, never done unasked', async ({ page }) => {
  const damaged = `Here you are:\n\`\`\`yaml\n${calmConfig.replace('"data/train.txt"', '“data/train.txt”')}\`\`\`\n`;
  await playground.write(damaged);
  await expect(playground.notice).toContainText('The text has a Markdown fence around it and curly quotes.');
  await expect(playground.textArea).toHaveValue(damaged);
  await playground.notice.getByRole('button', { name: 'See the repair' }).click();
  const repair = page.locator('.pg-proposal').getByRole('button', { name: 'Repair' });
  await expect(repair).toBeInViewport({ ratio: 1 });
  await repair.click();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(damaged);
});

test('a file of Windows leaves as it came, until its repair is asked for', async ({ page }) => {
  const windows = `\uFEFF${calmConfig.replaceAll('\n', '\r\n')}`;
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'windows.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(windows),
  });
  await expect(playground.notice).toContainText('windows.yaml is open. The text has Windows line endings');
  expect((await playground.downloaded()).text).toBe(windows);
  await page.locator('.pg-repair').getByRole('button', { name: 'Repair' }).click();
  await page.locator('.pg-proposal').getByRole('button', { name: 'Repair' }).click();
  await expect(page.locator('.pg-repair')).toBeHidden();
  expect((await playground.downloaded()).text).toBe(calmConfig);
});

test('another board says what it makes better, in a sentence with details', async ({ page }) => {
  await playground.write(`${calmConfig}device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n`);
  await expect(playground.problem('mesh-larger-than-board')).toBeVisible();
  await page.getByRole('combobox', { name: 'Board' }).selectOption('n300');
  await expect(playground.notice).toContainText('Better on n300 than on n150: 1 error went');
  await playground.notice.getByText('Details').click();
  await expect(playground.notice).toContainText('Gone: error mesh-larger-than-board, line 11');
  await playground.notice.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('n150');
  await expect(playground.problem('mesh-larger-than-board')).toBeVisible();
});

test('a key that is being typed is not complained of, letter by letter', async ({ page }) => {
  await playground.write(calmConfig);
  await expect(playground.signal).toHaveAttribute('data-signal', 'clear');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() =>
      seen.push(document.querySelector('.pg-signal')?.getAttribute('data-signal') ?? ''),
    ).observe(document.querySelector('.pg-signal') ?? document.body, { attributeFilter: ['data-signal'] });
  });
  await playground.textArea.press('Control+End');
  await playground.textArea.pressSequentially('  weight_decay: 0.01', { delay: 60 });
  await expect(playground.textArea).toHaveValue(/weight_decay: 0\.01$/);
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
});
