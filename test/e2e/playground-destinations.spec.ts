import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;
let drawing: Locator;

const hostile = `${calmConfig}  log_level: INFO\n  "<img src=x onerror=document.title=1>": 1\n`;

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  drawing = page.getByRole('region', { name: 'Drawing of where each key goes' });
  await playground.openTextArea();
  await playground.write(hostile);
  await playground.view('What the launcher hands over').click();
});

test('where each key goes: a list at once, a drawing on the reader’s word, to be saved', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await expect(playground.launchPreview).toContainText('Where each key goes');
  await playground.launchPreview.getByText('The launcher does it').click();
  await expect(playground.launchPreview.getByText('log_level → TT_LOGGER_LEVEL')).toBeVisible();
  expect(asked.filter((url) => /mermaid|flowchart/.test(url))).toEqual([]);

  await playground.launchPreview.getByRole('button', { name: 'Draw it' }).click();
  await expect(drawing).toContainText('optimizer.lr', { timeout: 20_000 });
  await expect(drawing).toBeFocused();
  await expect(drawing).toContainText('training_n150.yaml');
  await expect(drawing.locator('.nodes')).not.toContainText('#');
  await expect(drawing).toContainText('<img src=x onerror=document.title=1>');
  await expect(page.locator('.pg-side img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Playground/);

  const coming = page.waitForEvent('download');
  await playground.launchPreview.getByRole('button', { name: 'Download as SVG' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('training_n150.svg');
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toContain('<img');
  expect(svg).not.toContain('var(--');

  await playground.write(calmConfig.replace('batch_size', 'max_batch'));
  await expect(drawing).toContainText('max_batch');
});

test('where what draws it cannot be fetched, that is said, and it can be tried again', async ({ page }) => {
  await page.route(/mermaid|draw-flowchart/, (route) => route.abort());
  await playground.launchPreview.getByRole('button', { name: 'Draw it' }).click();
  await expect(playground.launchPreview).toContainText('It could not be drawn');
  await expect(playground.launchPreview.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(drawing).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing beside a drawing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await playground.launchPreview.getByRole('button', { name: 'Draw it' }).click();
    await expect(drawing).toBeVisible({ timeout: 20_000 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
