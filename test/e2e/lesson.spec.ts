import { AxeBuilder } from './axe-builder.ts';
import { expect, test } from './reading-test.ts';
import { walkedPages } from './walked-pages.ts';

test.describe('a term is explained where it first occurs', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`by pressing it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto('/lesson/epochs-and-steps/');
      const meaning = page.getByText('examples that go through the model together, once');
      await expect(meaning).toBeHidden();
      const term = page.getByRole('button', { name: 'micro-batch' });
      await term.focus();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(meaning).toBeHidden();
      await term.click();
      await page.getByRole('link', { name: 'Glossary' }).filter({ visible: true }).last().click();
      await expect(page).toHaveURL(/\/lesson\/glossary\/#micro-batch$/);
      await expect(page.getByRole('heading', { name: 'micro-batch' })).toBeInViewport();
      await context.close();
    });
  }

  test('and stays a word of its sentence in the Markdown of the page', async ({ request }) => {
    const markdown = await (await request.get('/lesson/epochs-and-steps.md')).text();
    expect(markdown).toContain('A micro-batch is one pass of `batch_size` examples');
    expect(markdown).not.toContain('go through the model together, once');
  });

  test('beside the word, within the screen, on a phone too', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/lesson/devices/');
      for (const name of ['devices', 'backward pass', 'tensor parallel']) {
        const term = page.getByRole('button', { name, exact: true });
        await term.click();
        const meaning = page.locator(':popover-open');
        await expect(meaning).toBeInViewport({ ratio: 1 });
        const [word, box] = [await term.boundingBox(), await meaning.boundingBox()];
        if (word === null || box === null) throw new Error(`${name} has no place.`);
        const distance = Math.max(box.y - (word.y + word.height), word.y - (box.y + box.height));
        expect(distance).toBeLessThan(24);
        await page.keyboard.press('Escape');
      }
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`without a fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/lesson/optimizer/');
      await page.getByRole('button', { name: 'Kahan summation' }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});

test.describe('a table that a phone has no room for', () => {
  test('stands there as lists, and is still a table', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/lesson/batch-size/');
    const table = page.getByRole('table').first();
    const overflow = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const row = table.getByRole('row').filter({ hasText: 'max_steps' });
    await expect(row.getByRole('cell')).toHaveCount(4);
    const label = await row
      .getByRole('cell')
      .nth(2)
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe('"typical values"');
    const { violations } = await new AxeBuilder({ page }).include('table').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('is a plain table on a wide page', async ({ page }) => {
    await page.goto('/lesson/batch-size/');
    const tops = await page
      .getByRole('row')
      .nth(1)
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
});

test('nothing in a page of the lesson has to be scrolled sideways on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const addresses = walkedPages.filter((address) => address.startsWith('/lesson/'));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    await page.goto(address);
    const wide = await page
      .locator('.sl-markdown-content :is(table, pre, figure)')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent.slice(0, 60)),
      );
    expect(wide, address).toEqual([]);
  }
});
