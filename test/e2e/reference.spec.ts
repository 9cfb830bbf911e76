import { keys } from '../../src/core/index.ts';
import { AxeBuilder } from './axe-builder.ts';
import { layOutWhole } from './axe-faults.ts';
import { test as freshTest } from './policed-test.ts';
import { expect, test } from './reading-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const pages = ['/reference/', '/reference/honoured/', '/reference/releases/'];

freshTest(
  'a link to a key far down the page leads to it, and what is far away is not laid out',
  async ({ page }) => {
    const last = keys.at(-1)?.path ?? '';
    const key = page.locator(`[id="${last}"]`);
    const isLaidOut = () =>
      key.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    // A browser that never rests: else it lays out the rest, at a moment of its own.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto('/reference/');
    await expect.poll(isLaidOut).toBe(false);
    await page.goto(`/reference/#${last}`);
    await expect(key).toBeInViewport();
    expect(await isLaidOut()).toBe(true);
  },
);

test('a key tells who reads it, trainer by release', async ({ page }) => {
  await page.goto('/reference/#training_config.learning_rate');
  const table = page.getByRole('table', { name: 'training_config', exact: true });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'learning_rate' }) });
  await expect(row).toBeInViewport();
  await expect(row.getByRole('cell')).toHaveText([
    /required/,
    /not read/,
    /default 0\.0003/,
    /not read/,
    /not honoured/,
    /not read/,
  ]);
  await expect(table.getByRole('columnheader').first()).toBeVisible();
});

test('on a phone a key is a list that names its trainers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/reference/');
  const key = page.locator('[id="device_config.mesh_shape"]');
  // The reading that is shared by several targets names them; this one stands alone in its cell.
  const cell = key.locator('.ty-ref-cell--not-read').filter({ hasText: 'nanogpt-py v0.67' });
  await expect(cell.locator('.ty-ref-who')).toBeVisible();
  await expect(cell.getByText('not read', { exact: true })).toBeVisible();
});

test('once it rests, the whole page is laid out', async ({ page }) => {
  await page.goto('/reference/');
  const sections = page.locator('.ty-ref-section');
  const visibilities = () =>
    sections.evaluateAll((all) => all.map((one) => getComputedStyle(one).contentVisibility));
  await expect.poll(async () => new Set(await visibilities())).toEqual(new Set(['visible']));
});

test('the filter leaves the keys with its words', async ({ page }) => {
  await page.goto('/reference/');
  const field = page.getByRole('searchbox', { name: 'Filter the keys' });
  await field.fill('checkpoint_frequency');
  await expect(page.locator('[id="training_config.checkpoint_frequency"]')).toBeVisible();
  await expect(page.locator('[id="training_config.seed"]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'device_config' })).toBeHidden();
  await field.fill('no key has this');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^0 of \d+ keys$/);
  await field.fill('');
  await expect(page.locator('[id="training_config.seed"]')).toBeVisible();
});

freshTest.describe('without scripts', () => {
  freshTest.use({ javaScriptEnabled: false });

  freshTest('the keys stand there, and no filter that would do nothing', async ({ page }) => {
    await page.goto('/reference/');
    await expect(page.locator('[id="training_config.seed"]')).toBeVisible();
    await expect(page.getByLabel('Filter the keys')).toBeHidden();
  });
});

test('a lesson key tells how each trainer is made to support it', async ({ page }) => {
  await page.goto('/reference/honoured/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'checkpoint_dir' }) });
  await expect(row.getByRole('cell')).toHaveText([
    /Translated to model_path in the model config/,
    /Translated to the flag --model_save_path/,
    /v0\.67: Not honoured: .*v0\.68: As it is/s,
  ]);
});

test('each release line has its commit and its date', async ({ page }) => {
  await page.goto('/reference/releases/');
  for (const [line, commit, date] of [
    ['v0.64', '66c2473110', '2025-11-25'],
    ['v0.67', '6d02612bf4', '2026-03-06'],
    ['v0.68 and later', '622c6fb9c0', '2026-06-23'],
  ] as const) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: line, exact: true }) });
    await expect(row.getByRole('cell')).toContainText([commit, date]);
  }
  for (const program of ['nano_gpt', 'train_nanogpt.py', 'gsm8k_finetune.py']) {
    await expect(page.getByRole('main').getByText(program, { exact: true })).toBeVisible();
  }
});

for (const address of pages) {
  test(`${address} is no wider than the screen`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 390, 800, 1160, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `at ${width} px`).toBe(0);
    }
  });

  // Wide, every-page.spec.ts looks at it; a phone shows lists in the place of the tables.
  test(`axe finds nothing on ${address} on a phone`, async ({ page }) => {
    // The page of all keys is long, and axe looks at each of its cells.
    test.slow();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    await layOutWhole(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
