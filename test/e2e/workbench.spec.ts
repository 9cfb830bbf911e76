import { AxeBuilder } from './axe-builder.ts';
import { ExercisePage } from './exercise-page.ts';
import { expect, test } from './policed-test.ts';

let stored: ExercisePage;

test.beforeEach(async ({ page }) => {
  stored = new ExercisePage(page, 'put-it-together');
  await page.goto('/lesson/put-it-together/', { waitUntil: 'networkidle' });
});

test('it waits for the reader, then shows figures and problems without Monaco', async () => {
  expect(stored.engineRequests()).toEqual([]);
  await stored.tabToText();
  await expect(stored.frame.locator('[data-figure="effectiveBatchSize"]')).toContainText('8 × 4 = 32');
  await expect(stored.frame.locator('.pg-problem[data-code="missing-data-path"]')).toBeVisible();
  expect(stored.requests.filter((path) => path.includes('monaco'))).toEqual([]);
});

test('a run is taken from an n150 to an n300', async ({ page }) => {
  await stored.tabToText();
  await expect(stored.word).toContainText('Not yet.');
  const start = await stored.text.inputValue();
  await stored.type(
    start
      .replace('batch_size: 8', 'batch_size: 16')
      .replace('steps: 4', 'steps: 2')
      .replace('interval: 100', 'interval: 500')
      .replace('\n\ndevice', '\n  data_path: data/train.txt\n\ndevice')
      .replace('ddp: false', 'ddp: true')
      .replace('[1, 1]', '[1, 2]'),
  );
  await expect(stored.word).toContainText('Solved.');
  await expect(stored.frame.locator('.pg-signal')).toContainText('Clear.');
  await page.getByRole('combobox', { name: 'Board' }).selectOption('t3k');
  await expect(stored.condition('board: n300')).toContainText('Not yet: ');
  await expect(stored.state).toHaveText('Solved');
});

test('a fix is applied where it is read, and undone', async () => {
  await stored.tabToText();
  const start = await stored.text.inputValue();
  await stored.frame.getByRole('button', { name: 'Rewrite for v0.68', exact: true }).click();
  await expect(stored.text).toHaveValue(/optimizer:\n/);
  await stored.frame.locator('[data-part="notice"]').getByRole('button', { name: 'Undo' }).click();
  await expect(stored.text).toHaveValue(start);
});

test('text and target go along to the playground', async ({ page }) => {
  await stored.tabToText();
  await page.getByRole('combobox', { name: 'Board' }).selectOption('p150');
  const mine = 'training_config:\n  batch_size: 24\n';
  await stored.tabToText();
  await stored.type(mine);
  await expect(stored.frame.locator('[data-figure="effectiveBatchSize"]')).toContainText('24 × 1 = 24');
  await stored.frame
    .getByRole('link', { name: /^Open in the playground/ })
    .first()
    .click();
  await expect(page.getByLabel('Config, as YAML')).toHaveValue(mine);
  await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('p150');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await stored.tabToText();
    await expect(stored.word).toContainText('Not yet.');
    const { violations } = await new AxeBuilder({ page }).include('.ty-try').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
}
