import type { Page } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

// /reference/ is the largest page and has its own file, reference.spec.ts.
const pages = [
  '/',
  '/lesson/',
  '/lesson/batch-size/',
  '/scenarios/',
  '/templates/',
  '/templates/n150/',
  '/rules/',
  '/rules/duplicate-key/',
  '/404.html',
];

test.beforeEach(({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  faultsOnPage.set(page, faults);
});

test.afterEach(({ page }) => {
  expect(faultsOnPage.get(page)).toEqual([]);
});

const faultsOnPage = new WeakMap<Page, string[]>();

test.describe('the home page leads to each thing in one click', () => {
  for (const [name, address] of [
    ['Read the lesson', '/lesson/'],
    ['Check a config', '/playground/'],
    ['Take a template', '/templates/'],
  ] as const) {
    test(name, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    });
  }
});

test('the home page shows what the engine says, with its numbers', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.getByText('8 × 4 = 32')).toBeVisible();
  await expect(main.getByRole('link', { name: 'unknown-key' })).toHaveAttribute(
    'href',
    '/rules/unknown-key/',
  );
});

test('the lesson is read from its first page to its last, and never left', async ({ page }) => {
  await page.goto('/lesson/');
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  const count = await sidebar.getByRole('link').count();
  expect(count).toBeGreaterThan(10);
  const next = page.locator('a[rel="next"]');
  const previous = page.locator('a[rel="prev"]');
  await expect(previous).toHaveCount(0);
  for (let at = 1; at < count; at += 1) {
    await next.click();
    await expect(sidebar.getByRole('link').nth(at)).toHaveAttribute('aria-current', 'page');
    await expect(previous).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/lesson\/.+/);
  }
  await expect(next).toHaveCount(0);
});

test('a config on a page carries its signal, its words and a link that opens it', async ({ page }) => {
  await page.goto('/rules/duplicate-key/');
  const [bad, good] = await page.getByRole('figure').all();
  if (bad === undefined || good === undefined) throw new Error('Expected two configs on the page.');
  await expect(bad.getByText('Stop', { exact: true })).toBeVisible();
  await expect(bad.getByRole('link', { name: 'duplicate-key' })).toBeVisible();
  await expect(good.getByText('Clear', { exact: true })).toBeVisible();
  const link = bad.getByRole('link', { name: /^Open in the playground/ });
  await expect(link).toHaveAttribute('href', /^\/playground\/#v1\./);
});

test('the search is fetched when it is opened, and finds a page', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fetched.filter((address) => address.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await dialog.getByRole('searchbox').fill('duplicate key');
  await expect(dialog.getByRole('link', { name: 'The same key stands twice' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/rules\/duplicate-key\/$/);
});

test('a search without a find says so, and Escape closes it', async ({ page }) => {
  await page.goto('/lesson/');
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await dialog.getByRole('searchbox').fill('鉄道');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found for “鉄道”.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a template can be fetched as text', async ({ request }) => {
  const response = await request.get('/templates/n150.yaml');
  expect(response.ok()).toBe(true);
  expect(response.headers()['content-type']).toMatch(/^text\//);
  expect(await response.text()).toContain('\ntraining_config:\n');
});

test.describe('nothing is wider than the screen', () => {
  for (const address of pages) {
    test(address, async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysScroll(page), `at ${width} px`).toBe(0);
      }
    });
  }
});

for (const width of [800, 1000]) {
  test(`the header fits at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto('/lesson/');
    await expect(page.getByRole('combobox', { name: 'Select theme' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Search' })).toBeInViewport({ ratio: 1 });
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of ['/', '/lesson/']) {
    test(`the menu of ${address} leads to each section`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Menu' }).click();
      const links = page.getByRole('navigation').filter({ visible: true }).getByRole('link');
      for (const name of ['Lesson', 'Playground', 'Templates', 'Scenarios', 'Rules', 'Run', 'Reference']) {
        await expect(links.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }).first()).toBeVisible();
      }
      await links
        .filter({ hasText: /^\s*Rules\s*$/ })
        .first()
        .click();
      await expect(page).toHaveURL('/rules/');
    });
  }
});
