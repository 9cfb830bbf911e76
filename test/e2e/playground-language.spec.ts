import { AxeBuilder } from './axe-builder.ts';
import { MonacoPage } from './monaco-page.ts';
import { calmConfig, misspeltConfig } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: MonacoPage;

test.beforeEach(async ({ page }) => {
  playground = new MonacoPage(page);
  await playground.open();
});

test('a hover says what a key is, what the target does with it, and where it is described', async ({
  page,
}) => {
  await playground.paste(calmConfig);
  await playground.pointAt('batch_size');
  await expect(playground.hover).toContainText('whole number, 1 to 4,294,967,295');
  await expect(playground.hover).toContainText(
    'train_nanogpt.py at v0.68 reads it as int(); without it, 64.',
  );
  await expect(playground.hover).toContainText('It holds 8, as written.');
  const link = playground.hover.getByRole('link', { name: /in the reference/ });
  await expect(link).toHaveAttribute('data-href', /\/reference\/#training_config\.batch_size$/);

  await page.mouse.move(1, 1);
  await page.getByRole('combobox', { name: 'Trainer' }).selectOption('nanogpt-cpp');
  await playground.pointAt('batch_size');
  await expect(playground.hover).toContainText('nano_gpt at v0.68 requires it');
});

test('a hover over a problem links to its rule', async () => {
  await playground.paste(misspeltConfig);
  await expect(playground.problem('unknown-key')).toBeVisible();
  await playground.pointAt('batchsize');
  await expect(playground.hover).toContainText('No trainer reads "batchsize"');
  await expect(playground.hover.getByRole('link', { name: 'unknown-key' })).toHaveAttribute(
    'href',
    /\/rules\/unknown-key\/$/,
  );
});

test('keys are completed while they are typed, where they belong and with the start of their value', async ({
  page,
}) => {
  await playground.paste('training_config:\n  batch_size: 8\n');
  await page.keyboard.type('  max_s');
  await expect(playground.offers.getByText('max_steps')).toBeVisible();
  await playground.press('Enter');
  await page.keyboard.type('300');
  expect(await playground.text()).toBe('training_config:\n  batch_size: 8\n  max_steps: 300');
});

test('what is offered is described beside, and what the target passes over comes last', async () => {
  await playground.paste('training_config:\n  ');
  await playground.press('Control+Space');
  const rows = playground.offers.locator('.monaco-list-row');
  await expect(rows.first()).toContainText('optimizer');
  await expect(rows.first()).toContainText('required');
  await expect(playground.page.locator('.suggest-details')).toContainText('The optimizer and its settings');
  await playground.press('ArrowUp');
  await expect(rows.last()).toContainText(/no effect|not read/);
  await expect(playground.offers).not.toContainText('mesh_shape');
});

test('choices are offered after a colon and a space, in a text that is broken elsewhere', async ({
  page,
}) => {
  await playground.paste('training_config:\n  seed: "4\n');
  await page.keyboard.type('  scheduler_type: ');
  await expect(playground.offers.getByText('warmup_linear')).toBeVisible();
  await playground.press('ArrowDown', 'Enter');
  expect(await playground.text()).toBe('training_config:\n  seed: "4\n  scheduler_type: warmup_linear');
});

test('a section brings its first line, and the keys that fit there', async ({ page }) => {
  await playground.paste('');
  await page.keyboard.type('dev');
  await expect(playground.offers.getByText('device_config')).toBeVisible();
  await playground.press('Enter');
  await expect(playground.offers.getByText('mesh_shape')).toBeVisible();
  await playground.press('Escape');
  expect(await playground.text()).toBe('device_config:\n  ');
});

test('F8 goes from problem to problem, from the top down, and back', async () => {
  const text = `${misspeltConfig}  nom_epochs: 2.9\n  log_lvl: INFO\n`;
  await playground.paste(text);
  await expect(playground.problem('unknown-key')).toHaveCount(3);
  await playground.press('Control+Home');
  const zone = playground.page.locator('.peekview-widget');
  const listed = await playground.problems.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-code') ?? ''),
  );
  expect(listed.length).toBeGreaterThan(3);
  for (const [index, code] of listed.entries()) {
    await playground.press('F8');
    await expect(zone).toContainText(`${index + 1} of ${listed.length}`);
    await expect(zone).toContainText(code);
  }
  await playground.press('Shift+F8');
  await expect(zone).toContainText(`${listed.length - 1} of`);
});

test('a key that nothing reads is faded, and one of the old layout struck through', async ({ page }) => {
  await playground.paste('training_config:\n  nonsense_key: 1\n  learning_rate: 0.0001\n');
  const faded = page.locator('.squiggly-inline-unnecessary').first();
  await expect(faded).toHaveText('nonsense_key');
  expect(Number(await faded.evaluate((word) => getComputedStyle(word).opacity))).toBeLessThan(1);
  const struck = page.locator('.squiggly-inline-deprecated').first();
  await expect(struck).toHaveText('learning_rate');
  expect(await struck.evaluate((word) => getComputedStyle(word).textDecorationLine)).toContain(
    'line-through',
  );
});

test('the outline leads to a section or a key', async ({ page }) => {
  await playground.paste(`${calmConfig}device_config:\n  mesh_shape: [1, 1]\n`);
  await playground.press('Control+Shift+o');
  const outline = page.locator('.quick-input-widget');
  await expect(outline.getByText('gradient_accumulation_steps')).toBeVisible();
  await page.keyboard.type('mesh');
  await expect(outline.getByText('mesh_shape')).toBeVisible();
  await playground.press('Enter');
  await page.keyboard.type('x');
  expect(await playground.text()).toContain('device_config:\n  xmesh_shape');
});

test('sections fold and unfold', async ({ page }) => {
  await playground.paste(calmConfig);
  await playground.press('Control+Home', 'Control+Shift+[');
  await expect(page.locator('.pg-monaco .view-line')).toHaveCount(2);
  await playground.press('Control+Shift+]');
  await expect(page.locator('.pg-monaco .view-line')).toHaveCount(9);
});

test('find marks what it finds', async ({ page }) => {
  await playground.paste(calmConfig);
  await playground.press('Control+Home', 'Control+f');
  await page.keyboard.type('model');
  await expect(page.locator('.find-widget')).toContainText('1 of 4');
  await expect(page.locator('.pg-monaco .findMatch, .pg-monaco .currentFindMatch')).not.toHaveCount(0);
});

test('format tidies the spaces, keeps the comments, and is one step of undo', async () => {
  const untidy = '# mine\ntraining_config:\n      batch_size :  8   # eight\n\n\n\n      max_steps: 5\n';
  await playground.paste(untidy);
  await playground.press('Shift+Alt+f');
  await expect(playground.notice).toContainText('No value and no comment has changed');
  expect(await playground.text()).toBe(
    '# mine\ntraining_config:\n  batch_size: 8         # eight\n\n  max_steps: 5\n',
  );
  await playground.press('Control+z');
  expect(await playground.text()).toBe(untidy);
});

test('what cannot be formatted is left alone, with a reason', async () => {
  await playground.paste('training_config:\n    seed: "4\n');
  await playground.press('Shift+Alt+f');
  await expect(playground.notice).toContainText('not YAML yet');
  expect(await playground.text()).toBe('training_config:\n    seed: "4\n');
});

/** What axe has against Monaco's own elements, and no option of its changes. */
const upstream: Readonly<Record<string, readonly string[]>> = {
  // Its list calls its rows list items, for VoiceOver's sake, and its active one is named by its box.
  offers: ['aria-required-children', 'aria-required-parent'],
  // The rows of its menu can be focused and are called nothing, and its items are told to be "checked: ".
  menu: ['aria-required-children', 'aria-required-parent', 'aria-allowed-attr', 'presentation-role-conflict'],
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in hovers, offers, fixes, the menu and the keys, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const expectNothing = async (what: string, part: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        .disableRules([...(upstream[what] ?? [])])
        .analyze();
      expect(violations.map(({ id, nodes }) => [what, id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await playground.paste(misspeltConfig);
    await expect(playground.problem('unknown-key')).toBeVisible();
    await playground.pointAt('max_steps');
    await expect(playground.hover).toBeVisible();
    await expectNothing('hover', '.monaco-hover');
    await page.mouse.move(1, 1);
    await playground.placeOf('unknown-key').click();
    await playground.press('Control+.');
    await expect(playground.fixes).toBeVisible();
    await expectNothing('fixes', '.action-widget');
    await playground.press('Escape', 'End', 'Enter', 'Control+Space');
    await expect(playground.offers).toBeVisible();
    await expectNothing('offers', '.suggest-widget');
    await playground.press('Escape', 'Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'Format the config' })).toBeVisible();
    await expectNothing('menu', '.monaco-menu-container');
    await playground.press('Escape', 'F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothing('keys', 'dialog');
  });
}

test('the menu of the right button stands on a ground of its own', async ({ page }) => {
  await page.locator('.pg-monaco .view-line').first().click({ button: 'right' });
  const item = page.getByRole('menuitem', { name: 'Format the config' });
  await expect(item).toBeVisible();
  const menu = page.locator('.monaco-menu-container .monaco-scrollable-element').first();
  const [own, editor] = await Promise.all(
    [menu, playground.monaco].map((box) => box.evaluate((one) => getComputedStyle(one).backgroundColor)),
  );
  expect(own).toBe(editor);
  await item.click();
  await expect(item).toBeHidden();
});

test('forced colours have a theme of high contrast', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.pg-monaco .monaco-editor').first()).toHaveClass(/hc-(black|light)/);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(page.locator('.pg-monaco .monaco-editor').first()).not.toHaveClass(/hc-(black|light)/);
});
