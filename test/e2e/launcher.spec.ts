import { createHash } from 'node:crypto';
import { exitCodes } from '../../src/core/index.ts';
import { AxeBuilder } from './axe-builder.ts';
import { expect, test } from './policed-test.ts';

for (const address of ['/templates/n150/', '/scenarios/medical-chatbot/']) {
  test(`${address} offers its launcher, with the sum of the very file`, async ({ page }) => {
    await page.goto(address);
    const box = page.getByRole('complementary', { name: 'The launcher of this config' });
    const link = box.getByRole('link', { name: /^Download .+\.launch\.sh$/ });
    const href = await link.getAttribute('href');
    const script = await (await page.request.get(href ?? '')).body();
    expect(script.toString()).toMatch(/^#!\/usr\/bin\/env bash\n/);
    const sum = createHash('sha256').update(script).digest('hex');
    await expect(box.locator('pre')).toContainText(
      `echo "${sum}  ${href?.split('/').at(-1)}" | sha256sum -c`,
    );
    await box.getByRole('link', { name: 'What the launcher does' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Run a config with one script');
  });
}

test('a command to copy names the address at which the site is served', async ({ page, baseURL }) => {
  await page.goto('/templates/t3k/');
  for (const file of ['t3k.launch.sh', 't3k.yaml']) {
    const fetched = `"${baseURL}/templates/${file}"`;
    await expect(page.locator('pre', { hasText: fetched })).toBeVisible();
    await expect(page.locator(`button[data-code*='${fetched}']`)).toHaveCount(1);
  }
  await expect(page.locator('body')).not.toContainText('SITE');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the command says what SITE stands for', async ({ page }) => {
    await page.goto('/templates/t3k/');
    const box = page.getByRole('complementary', { name: 'The launcher of this config' });
    await expect(box).toContainText('SITE stands for the address of this site');
    await expect(box.locator('pre')).toContainText('"$SITE/templates/t3k.launch.sh"');
  });
});

test('the page names each exit code, and the header leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Run' }).click();
  await expect(page).toHaveURL(/\/run\/$/);
  const codes = page.getByRole('table').filter({ hasText: 'what it says' }).getByRole('row');
  await expect(codes).toHaveCount(exitCodes.length + 1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page has no accessibility violations in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/run/');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
