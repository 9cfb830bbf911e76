import { calmConfig, misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

test('a first visit begins with a config, checked', async () => {
  await expect(playground.textArea).toHaveValue(/training_config:/);
  await expect(playground.figure('effectiveBatchSize')).toContainText('8 × 4 = 32');
});

test('figures follow from what is written', async () => {
  await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 16'));
  const figure = playground.figure('effectiveBatchSize');
  await expect(figure.locator('.pg-numeral')).toHaveText('64');
  await expect(figure).toContainText('16 × 4 = 64');
});

test('where not all of the text can be read, the figures say so', async ({ page }) => {
  const note = page.getByText('Not all of the text can be read; this follows from the part that can.');
  await playground.write(calmConfig.replace('max_steps:', 'max_steps'));
  await expect(note).toBeVisible();
  await playground.write(calmConfig);
  await expect(note).toBeHidden();
});

test('a misspelt key appears in the list with its place, its rule and the signal', async ({ page }) => {
  await playground.write(misspeltConfig);
  const problem = playground.problem('unknown-key');
  await expect(problem).toContainText('Warning');
  await expect(playground.placeOf('unknown-key')).toHaveText('2:3');
  await expect(problem.getByRole('link', { name: 'unknown-key' })).toHaveAttribute(
    'href',
    '/rules/unknown-key/',
  );
  await expect(playground.signal).toHaveAttribute('data-signal', 'caution');
  await expect(page.getByRole('button', { name: '1 warning', exact: true })).toBeVisible();
});

test('typing by hand is checked too', async ({ page }) => {
  await playground.write('');
  await playground.textArea.pressSequentially(calmConfig.replace('0.0001', '0.01'));
  await expect(playground.problem('learning-rate-too-high')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 warning' })).toBeAttached();
});

test('a click on a problem selects its place in the text', async () => {
  await playground.write(misspeltConfig);
  await playground
    .problem('unknown-key')
    .locator('.pg-message')
    .click({ position: { x: 4, y: 8 } });
  await expect(playground.textArea).toBeFocused();
  expect(await playground.selected()).toBe('batchsize');
});

test('so does Enter', async () => {
  await playground.write(misspeltConfig);
  await playground.placeOf('unknown-key').press('Enter');
  await expect(playground.textArea).toBeFocused();
  expect(await playground.selected()).toBe('batchsize');
});

test('a place far down is scrolled into sight', async () => {
  await playground.write(`${'# a comment\n'.repeat(400)}${misspeltConfig}`);
  await playground.placeOf('unknown-key').click();
  expect(await playground.textArea.evaluate((area) => area.scrollTop)).toBeGreaterThan(4000);
});

test('a fix is applied, and the text area’s own undo takes it back', async ({ page }) => {
  await playground.write(misspeltConfig);
  const problem = playground.problem('unknown-key');
  await playground.fixOf('unknown-key').click();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(problem).toBeHidden();
  await playground.textArea.focus();
  await page.keyboard.press('Control+z');
  await expect(playground.textArea).toHaveValue(misspeltConfig);
  await expect(problem).toBeVisible();
});

test('a fix can be taken back where the page says that it was done', async () => {
  await playground.write(misspeltConfig);
  await playground.fixOf('unknown-key').click();
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(misspeltConfig);
  await expect(playground.notice).toBeHidden();
});

test('another board is another check', async ({ page }) => {
  await playground.write(`${calmConfig}device_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n`);
  await expect(playground.problem('mesh-larger-than-board')).toBeVisible();
  await expect(playground.signal).toHaveAttribute('data-signal', 'stop');
  await page.getByRole('combobox', { name: 'Board' }).selectOption('t3k');
  await expect(playground.problem('mesh-larger-than-board')).toBeHidden();
  await expect(page.locator('.pg-device')).toHaveText(Array.from({ length: 8 }, () => '1'));
});

test('a number of training examples tells steps an epoch', async ({ page }) => {
  await playground.write(calmConfig);
  await expect(playground.unknownFigure('stepsPerEpoch')).toHaveText(
    'Steps an epochPasses through the dataThey need the number of training examples.',
  );
  await expect(playground.figure('stepsPerEpoch')).toHaveCount(0);
  await page.getByLabel('Training examples').fill('32,000');
  await expect(playground.figure('stepsPerEpoch').locator('.pg-numeral')).toHaveText('1,000');
  await page.getByLabel('Training examples').fill('many');
  await expect(page.getByLabel('Training examples')).toHaveAttribute('aria-invalid', 'true');
  await expect(playground.unknownFigure('stepsPerEpoch')).toBeVisible();
});

test('a trainer is offered in the releases that have it', async ({ page }) => {
  const release = page.getByRole('combobox', { name: 'Release' });
  await page.getByRole('combobox', { name: 'Trainer' }).selectOption('nanogpt-cpp');
  await release.selectOption('v0.64');
  await page.getByRole('combobox', { name: 'Trainer' }).selectOption('gsm8k-py');
  await expect(release).toHaveValue('v0.68');
  await expect(release.locator('option[value="v0.64"]')).toBeDisabled();
});

test('what a config holds never becomes markup', async ({ page }) => {
  await playground.write(
    'training_config:\n  "<img src=x onerror=document.title=1>": 1\n  batch_size: "<b>8</b>"\n',
  );
  await expect(playground.problems.first()).toBeVisible();
  await expect(page.locator('.pg img, .pg b')).toHaveCount(0);
  await expect(page).toHaveTitle(/Playground/);
});

test('an empty text says what is missing', async () => {
  await playground.write('');
  await expect(playground.problem('empty-config')).toBeVisible();
  await expect(playground.signal).toHaveAttribute('data-signal', 'stop');
  await expect(playground.signal).toContainText('Nothing is written yet.');
});

test('the run is a line with its checkpoints, and idle devices are drawn as such', async ({ page }) => {
  await playground.write(calmConfig);
  const run = page.locator('.pg-timeline');
  await expect(run.locator('[data-kind="checkpoint"] line')).toHaveCount(50);
  await expect(run).toContainText('5,000 steps: a checkpoint every 100 (50 in all).');
  await page.getByRole('combobox', { name: 'Board' }).selectOption('n300');
  await expect(page.locator('.pg-device')).toHaveText(['8', '']);
  await expect(page.locator('.pg-device[data-idle="true"], .pg-device[data-idle=""]')).toHaveCount(1);
  await expect(page.locator('.pg-mesh')).toContainText('1 of 2 stay idle');
});
