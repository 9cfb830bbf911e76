import type { Locator } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, misspeltConfig, PlaygroundPage, twiceMisspeltConfig } from './playground-page.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

let playground: PlaygroundPage;

test.beforeEach(({ page }) => {
  playground = new PlaygroundPage(page);
});

test('Monaco is never asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await playground.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('monaco'))).toEqual([]);
  await expect(playground.textArea).toBeVisible();
});

test('the areas are tabs, and the signal stays in sight', async ({ page }) => {
  await playground.open();
  await playground.write(misspeltConfig);
  await expect(page.getByRole('tabpanel', { name: 'Config' })).toBeVisible();
  await expect(playground.problems.first()).toBeHidden();
  await page.getByRole('tab', { name: /^Problems [1-9]/ }).click();
  await expect(page.getByRole('tabpanel', { name: /^Problems/ })).toBeVisible();
  await expect(playground.problem('unknown-key')).toBeVisible();
  await expect(playground.textArea).toBeHidden();
  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(playground.figure('optimizerSteps')).toBeVisible();
  await expect(playground.unknownFigure('stepsPerEpoch')).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(playground.signal).toBeInViewport();
});

test('what a tab opens is read from its top', async ({ page }) => {
  await playground.open();
  await page.getByRole('tab', { name: 'Figures' }).click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('tab', { name: 'Config' }).click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect(page.getByRole('heading', { name: /^Problems/ })).toBeInViewport();
});

test('arrow keys go from tab to tab', async ({ page }) => {
  await playground.open();
  await page.getByRole('tab', { name: 'Config' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Problems/ })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Trainer', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Config' })).toBeFocused();
});

test('the trainer’s tab has both of its views', async ({ page }) => {
  await playground.open();
  await playground.write(calmConfig);
  await page.locator('.pg-bar > summary').click();
  await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
  await page.locator('.pg-bar > summary').click();
  await page.getByRole('tab', { name: 'Trainer', exact: true }).tap();
  await expect(page.getByRole('tabpanel', { name: 'What the trainer holds' })).toBeVisible();
  await expect(playground.figure('effectiveBatchSize')).toBeHidden();
  await playground.view('What the launcher hands over').tap();
  await expect(playground.launchPreview).toContainText('max_steps: 5000');
  await page.getByRole('tab', { name: 'Figures' }).tap();
  await expect(playground.view('What the trainer holds')).toBeHidden();
  await page.getByRole('tab', { name: 'Trainer', exact: true }).tap();
  await expect(playground.launchPreview).toBeVisible();
  await playground.view('What the trainer holds').tap();
  await playground.held('training_config.batch_size').getByRole('button').tap();
  await expect(playground.textArea).toBeFocused();
  expect(await playground.selected()).toBe('8');
});

test('the bar says what the target stands for', async ({ page }) => {
  await playground.open();
  await page.locator('.pg-bar > summary').click();
  await expect(page.locator('.pg-target-note')).toContainText('tt-metal 622c6fb9c0 of 2026-06-23');
  await page.getByRole('combobox', { name: 'Run' }).selectOption('direct');
  await expect(page.locator('.pg-bar > summary')).toContainText('directly');
});

test('a tap on a problem goes to its place in the text', async ({ page }) => {
  await playground.open();
  await playground.write(misspeltConfig);
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await playground.placeOf('unknown-key').tap();
  await expect(playground.textArea).toBeFocused();
  expect(await playground.selected()).toBe('batchsize');
});

test('a fix applies where it is read, and can be taken back there', async ({ page }) => {
  await playground.open();
  await playground.write(misspeltConfig);
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await playground.fixOf('unknown-key').tap();
  await expect(playground.problem('unknown-key')).toBeHidden();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await playground.notice.getByRole('button', { name: 'Undo' }).tap();
  await expect(playground.textArea).toHaveValue(misspeltConfig);
});

test('targets to tap are as large as a thumb', async ({ page }) => {
  await playground.open();
  await playground.write(misspeltConfig);
  await page.locator('.pg-bar > summary').click();
  const controls = page.locator('.pg-field:visible, .pg-actions button:visible, .pg-tabs button:visible');
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any tab, ${colorScheme}`, async ({ page }) => {
    // Five looks at a whole page.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await playground.open();
    await playground.write(misspeltConfig);
    for (const name of ['Config', /^Problems/, 'Figures', 'Trainer', 'What the launcher hands over']) {
      await page.getByRole('tab', { name, exact: true }).click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}

test('menus, drafts and the pair fit a phone', async ({ page }) => {
  await playground.open();
  await page.locator('.pg-bar > summary').click();
  const inside = async (): Promise<void> => {
    expect(await sidewaysScroll(page)).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  };
  await page.getByRole('button', { name: 'File', exact: true }).tap();
  await expect(page.getByRole('menu')).toBeInViewport({ ratio: 1 });
  for (const item of await page.getByRole('menuitem').all()) {
    const box = await item.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.x).toBeGreaterThanOrEqual(0);
  }
  await inside();
  await page.getByRole('menuitem', { name: 'Drafts…' }).tap();
  await inside();
  await page.getByRole('button', { name: 'Close', exact: true }).first().tap();
  await page.getByLabel('Start from').selectOption('models/nanogpt');
  await expect(page.getByLabel('Model, as YAML')).toBeVisible();
  await inside();
  await page.getByRole('tab', { name: 'Training config' }).tap();
  await expect(playground.textArea).toBeVisible();
});

test('all that is certain is fixed on a phone', async ({ page }) => {
  await playground.open();
  await playground.write(twiceMisspeltConfig);
  await page.getByRole('tab', { name: /^Problems/ }).tap();
  const buttons = page.locator(
    '.pg-problems-head button:visible, .pg-fixes button:visible, .pg-problem > .pg-place',
  );
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
  }
  const message = await playground.problem('unknown-key').first().locator('.pg-message').boundingBox();
  expect(message?.width).toBeGreaterThan(340);
  // A phone on which what opens reaches down to the tabs.
  await page.setViewportSize({ width: 390, height: 640 });
  await page.getByRole('button', { name: 'Preview: Rename to gradient_accumulation_steps' }).tap();
  await expectAboveTabs(playground.problem('unknown-key').first().locator('.pg-hunk'));
  await page.getByRole('button', { name: 'Fix 2 spelling and syntax problems' }).tap();
  await expectAboveTabs(page.getByRole('button', { name: 'Apply 2 fixes' }));
  await page.getByRole('button', { name: 'Apply 2 fixes' }).tap();
  await expect(playground.textArea).toHaveValue(calmConfig);
});

test('at 320 px each tab is one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await playground.open();
  await page.getByRole('tab', { name: 'Trainer', exact: true }).tap();
  for (const tab of await page.locator('.pg-tabs--views > [role="tab"]:visible').all()) {
    await tab.tap();
    expect((await tab.boundingBox())?.height, (await tab.textContent()) ?? '').toBeLessThan(50);
  }
  for (const tab of await page.locator('.pg-tabs--areas > [role="tab"]').all()) {
    await tab.tap();
    expect(await linesOf(tab), (await tab.textContent()) ?? '').toBe(1);
  }
});

/** What was asked for must not end up behind the tabs at the foot of the screen. */
async function expectAboveTabs(asked: Locator): Promise<void> {
  const top = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
  const bottom = () => asked.evaluate((element) => element.getBoundingClientRect().bottom);
  const foot = await top(asked.page().locator('.pg-tabs--areas'));
  await expect.poll(bottom).toBeLessThanOrEqual(foot);
}

test('what was tapped is selected in colours that can be told apart in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await playground.open();
  const [selected, plain, ground] = await playground.textArea.evaluate((area) => [
    getComputedStyle(area, '::selection').color,
    getComputedStyle(area).color,
    getComputedStyle(area, '::selection').backgroundColor,
  ]);
  expect(selected).toBe(plain);
  // 30 parts of the accent in 100: a phone's own is a blue with black on it.
  expect(ground).toMatch(/^color\(srgb 0\.98\d* 0\.7\d* 0\.1\d* \/ 0\.3\)$/);
});

test('the sum of a download is read whole', async ({ page }) => {
  await playground.open();
  await page.locator('.pg-bar > summary').click();
  await page.getByRole('button', { name: 'Download', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'The launcher, which runs it' }).tap();
  await expect(playground.notice).toContainText(/[0-9a-f]{64}/);
  expect(await playground.notice.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
});

/** On how many lines the letters of an element stand. */
function linesOf(tab: Locator): Promise<number> {
  return tab.evaluate((button) => {
    const text = document.createRange();
    text.selectNodeContents(button);
    return new Set([...text.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  });
}

test('letters of twice the size cover nothing', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await playground.open();
  const boxes = await Promise.all(
    ['Search', 'Menu'].map((name) => page.getByRole('button', { name }).first().boundingBox()),
  );
  const [search, menu] = boxes;
  expect(search && menu && search.x + search.width).toBeLessThanOrEqual(menu?.x ?? 0);
  for (const name of [/^Config/, /^Problems/, 'Figures', 'Trainer']) {
    const tab = await page.getByRole('tab', { name, exact: true }).boundingBox();
    expect(tab && tab.x + tab.width).toBeLessThanOrEqual(390);
  }
});

const longNames =
  'training_config:\n  gradient_acumulation_steps: 4\n  batch_size: 12\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n';

for (const width of [390, 320]) {
  test(`letters of twice the size leave nothing beside the screen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await playground.open();
    await playground.write(longNames);
    const bar = page.locator('.pg-bar > summary');
    await bar.click();
    await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    await bar.click();
    for (const area of ['problems', 'figures', 'trainer']) {
      await page.locator(`#pg-tab-${area}`).click();
      for (const view of area === 'trainer' ? ['holds', 'handover', 'boards', 'experiments'] : [null]) {
        if (view !== null) await page.locator(`#pg-view-${view}`).click();
        await expect(page.locator(`#pg-panel-${view ?? area}`)).not.toBeEmpty();
        await expect.poll(() => sidewaysScroll(page)).toBe(0);
      }
    }
  });
}
