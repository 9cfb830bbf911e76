import type { Page } from '@playwright/test';
import { rules } from '../../src/core/index.ts';
import { AxeBuilder } from './axe-builder.ts';
import { test as freshTest } from './policed-test.ts';
import { expect, test } from './reading-test.ts';

const shown = (page: Page) => page.locator('[data-rule]').filter({ visible: true });
const form = (page: Page) => page.getByRole('search', { name: 'Rules' });

test('the rules are filtered by words, group and severity, with the keyboard alone', async ({ page }) => {
  await page.goto('/rules/');
  const count = form(page).getByRole('status');
  await expect(count).toHaveText(`${rules.length} rules`);

  await form(page).getByRole('searchbox').focus();
  await page.keyboard.type('never');
  await expect(shown(page)).toHaveCount(3);
  await expect(count).toHaveText(`3 of ${rules.length} rules`);

  await page.keyboard.press('Tab');
  await page.keyboard.type('What');
  await expect(form(page).getByRole('combobox', { name: 'Group' })).toHaveValue('what-the-lesson-teaches');
  await expect(shown(page)).toHaveCount(2);
  await expect(
    page.getByRole('main').getByRole('heading', { level: 2 }).filter({ visible: true }),
  ).toHaveText(['What the lesson teaches']);

  await page.keyboard.press('Tab');
  await page.keyboard.type('Error');
  await expect(count).toHaveText('No rule fits.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(rules.length);
});

test('a code leads to its page with Enter', async ({ page }) => {
  await page.goto('/rules/');
  await form(page).getByRole('searchbox').fill('kahan-with-moreh');
  await expect(shown(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/rules/kahan-with-moreh/');
});

test('axe finds nothing in a filtered list', async ({ page }) => {
  await page.goto('/rules/');
  await form(page).getByRole('combobox', { name: 'Severity' }).selectOption('warning');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

freshTest.describe('without JavaScript', () => {
  freshTest.use({ javaScriptEnabled: false });

  freshTest('the list is whole and no dead field is shown', async ({ page }) => {
    await page.goto('/rules/');
    await expect(shown(page)).toHaveCount(rules.length);
    await expect(form(page)).toBeHidden();
  });
});

test('a page of a rule says whom it concerns and where that was read', async ({ page }) => {
  await page.goto('/rules/key-translated/');
  const row = page.getByRole('row', { name: 'nano_gpt, handed over directly' });
  await expect(row.getByRole('cell')).toHaveText(['Error', 'Error', 'Error']);
  await expect(
    page.getByRole('row', { name: 'train_nanogpt.py, with the launcher' }).getByRole('cell'),
  ).toHaveText(['no such trainer', 'Note', 'Note']);
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await expect(contents.filter({ hasText: 'Where it was read' })).toHaveAttribute(
    'href',
    '#where-it-was-read',
  );
  await expect(page.getByRole('main').getByRole('link', { name: '66c2473110' })).toBeVisible();
});
