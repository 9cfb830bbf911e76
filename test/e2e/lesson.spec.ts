import { judgeConfig } from '../../src/components/config-block/judge-config.ts';
import { configFences } from '../content/config-fences.ts';
import { AxeBuilder } from './axe-builder.ts';
import { expect, test } from './policed-test.ts';

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

test('the five mistakes stand with the words of the engine under them', async ({ page }) => {
  await page.goto('/lesson/common-mistakes/');
  const blocks = page.locator('.sl-markdown-content > .expressive-code');
  await expect(blocks).toHaveCount(10);
  for (const [at, code] of [
    'learning-rate-too-high',
    'gradient-clipping-off',
    'saves-too-often',
    'never-validates',
    'ddp-on-one-device',
  ].entries()) {
    const bad = blocks.nth(at * 2);
    await expect(bad.getByRole('link', { name: code })).toHaveAttribute('href', `/rules/${code}/`);
    await expect(blocks.nth(at * 2 + 1).getByRole('link', { name: code })).toHaveCount(0);
  }
});

test('no page of the lesson has to be scrolled sideways on a phone, nor anything in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lesson/');
  const addresses = await page
    .locator('.sl-markdown-content table')
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.length).toBeGreaterThan(15);
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

/** `/lesson/batch-size/` for content/lesson/batch-size.mdx. */
function addressOf(file: string): string {
  return file
    .replace(/^content/, '')
    .replace(/(index)?\.mdx$/, (_end, index) => (index === undefined ? '/' : ''));
}

test.describe('under each config of the lesson stand the words of the engine, and no other', () => {
  const told = configFences
    .filter(({ file }) => /^content\/(lesson|scenarios|templates)\//.test(file))
    .map(({ place, file, text, fence }) => {
      const { diagnostics } = judgeConfig(text, fence);
      const messages = diagnostics
        .filter(({ severity, code }) => severity !== 'info' || fence.expect?.includes(code))
        .map(({ message }) => message);
      return { place, address: addressOf(file), messages };
    });

  test('there are some', () => {
    expect(told.filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(10);
  });

  for (const address of new Set(told.map((one) => one.address))) {
    test(`${address}`, async ({ page }) => {
      await page.goto(address);
      const blocks = page.locator('.sl-markdown-content > .expressive-code:has(.ty-config)');
      const shown = await blocks.evaluateAll((all) =>
        all
          .filter((block) => block.querySelector('[download]') === null)
          .map((block) =>
            [...block.querySelectorAll('.ty-problem p')].map((problem) =>
              problem.childNodes[1]?.textContent?.trim(),
            ),
          ),
      );
      expect(shown).toEqual(told.filter((one) => one.address === address).map(({ messages }) => messages));
    });
  }
});
