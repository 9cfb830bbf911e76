import { AxeBuilder } from './axe-builder.ts';
import { misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a text area, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.openTextArea();
    await playground.write(misspeltConfig);
    await playground.fixOf('unknown-key').click();
    await expect(playground.notice).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test(`axe finds nothing with Monaco, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.openMonaco();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

for (const width of [320, 640, 800, 801, 1024]) {
  test(`at ${width} px nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    const playground = new PlaygroundPage(page);
    await playground.open();
    expect(await sidewaysScroll(page)).toBe(0);
    if (width > 800) return;
    await page.locator('.pg-bar > summary').click();
    expect(await sidewaysScroll(page)).toBe(0);
    for (const name of [/^Problems/, 'Figures', 'Trainer', 'What the launcher hands over']) {
      await page.getByRole('tab', { name, exact: true }).click();
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });
}

test('on a screen of 4 K the fixes stay beside what they mend', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await playground.write(misspeltConfig);
  const message = await playground.problem('unknown-key').locator('.pg-message').boundingBox();
  const fix = await playground.fixOf('unknown-key').boundingBox();
  expect(message && fix && fix.x - (message.x + message.width)).toBeLessThan(40);
});

test('letters of twice the size still fit', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  expect(await sidewaysScroll(page)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours every state is told apart without its colour, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.openTextArea();
    await playground.write(misspeltConfig);
    await expect(playground.problem('unknown-key')).toBeVisible();
    const shapes = await page
      .locator('.pg-filter .pg-shape path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(new Set(shapes).size).toBe(3);
    const frame = await playground.signal.evaluate((box) => getComputedStyle(box).borderTopColor);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(frame).not.toBe(ground);
    const tab = page.getByRole('tab', { selected: true }).first();
    expect(await tab.evaluate((one) => getComputedStyle(one).borderBottomColor)).not.toBe(ground);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('nothing moves where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new PlaygroundPage(page);
  await playground.openMonaco();
  await playground.problems.first().getByRole('button').first().click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.notice).toBeVisible();
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        // The cursor blinks as it does in each field of the browser.
        .filter(({ effect }) => !(effect as KeyframeEffect).target?.closest('.cursors-layer'))
        .map(({ effect }) => (effect as KeyframeEffect).target?.className),
    );
  expect(await moving()).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do, and the config can be read', async ({ page }) => {
    await page.goto('/playground/');
    const told = page.locator('.pg-noscript');
    await expect(told).toBeVisible();
    await expect(told).toContainText('With JavaScript, this page checks the config');
    await expect(told.locator('a', { hasText: 'templates' })).toHaveAttribute('href', '/templates/');
    await expect(page.getByLabel('Config, as YAML')).toHaveValue(/training_config:/);
    await expect(page.getByRole('tablist')).toBeHidden();
  });
});
