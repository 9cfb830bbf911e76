import { expect, test } from './policed-test.ts';

test('the licences of what is in the site are served with it, and the foot of a page leads there', async ({
  page,
}) => {
  await page.goto('/lesson/');
  await expect(page.locator('footer', { hasText: /Trainyard \d+\.\d+\.\d+/ }).last()).toBeVisible();
  const link = page.getByRole('link', { name: 'Third-party licences' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  const text = await answer.text();
  // What only the page, the worker, the editor, the search and the frame around code bring.
  for (const name of ['astro', 'yaml', 'monaco-editor', 'fflate', 'pagefind', '@expressive-code/core'])
    expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)`, 'm'));
  expect(text).toContain('Permission is hereby granted, free of charge');
  // What only builds it is not in it.
  expect(text).not.toMatch(/^(typescript|sharp|vitest) \d/m);
});
