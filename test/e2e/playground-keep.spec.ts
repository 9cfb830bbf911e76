import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

test('a reload brings back text, target and number of examples', async ({ page }) => {
  await playground.write(calmConfig);
  await page.getByRole('combobox', { name: 'Board' }).selectOption('p150');
  await page.getByRole('combobox', { name: 'Trainer' }).selectOption('gsm8k-py');
  await page.getByLabel('Training examples').fill('7473');
  await page.reload();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('p150');
  await expect(page.getByRole('combobox', { name: 'Trainer' })).toHaveValue('gsm8k-py');
  await expect(page.getByLabel('Training examples')).toHaveValue('7473');
});

test('a browser that forbids storage is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  await playground.open();
  await playground.write(calmConfig);
  await expect(playground.figure('effectiveBatchSize')).toContainText('8 × 4 = 32');
});

test('the downloaded file is the text, under the draft’s name', async ({ page }) => {
  await playground.write(calmConfig);
  await page.getByLabel('Draft', { exact: true }).fill('my run');
  expect(await playground.downloaded()).toEqual({ name: 'my run.yaml', text: calmConfig });
});

test('a shared link opens the same config on another machine', async ({ page, browser }) => {
  await playground.write(calmConfig);
  await page.getByRole('combobox', { name: 'Board' }).selectOption('t3k');
  const length = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.notice).toContainText(/copied.*\d+ characters/);
  expect(await page.evaluate(() => history.length)).toBe(length);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toContain('/playground/#v1.');

  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByLabel('Config, as YAML')).toHaveValue(calmConfig);
  await expect(elsewhere.getByRole('combobox', { name: 'Board' })).toHaveValue('t3k');
  await elsewhere.close();
});

test('a shared config leaves the own draft alone until it is edited', async ({ page }) => {
  await playground.write(calmConfig);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#v1\./);
  const link = page.url();
  await playground.write('mine: 1\n');
  await expect(page).not.toHaveURL(/#/);

  await page.goto('/');
  await page.goto(link);
  await expect(playground.textArea).toHaveValue(calmConfig);
  await page.goto('/playground/');
  await expect(playground.textArea).toHaveValue('mine: 1\n');

  await page.goto('/');
  await page.goto(link);
  await playground.notice.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(playground.textArea).toHaveValue('mine: 1\n');

  await page.goto('/');
  await page.goto(link);
  await playground.textArea.press('End');
  await playground.textArea.pressSequentially('# edited');
  await page.reload();
  await expect(playground.textArea).toHaveValue(/# edited/);
});

test('a link that is opened in the same tab takes effect', async ({ page }) => {
  await playground.write(calmConfig);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#v1\./);
  const { hash } = new URL(page.url());
  await playground.write('mine: 1\n');
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, hash);
  await expect(playground.textArea).toHaveValue(calmConfig);
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue('mine: 1\n');
});

for (const [kind, fragment] of [
  ['cut', '#v1.q1YqVbJSKilKzMzLz'],
  ['foreign', '#v1.!!!!'],
  ['of a later kind', '#v1.'],
] as const) {
  test(`a link that is ${kind} gives a sentence and leaves the editor alone`, async ({ page }) => {
    await playground.write(calmConfig);
    await page.goto('/');
    await page.goto(`/playground/${fragment}`);
    await expect(playground.notice).toContainText('The link holds no config that can be read');
    await expect(playground.textArea).toHaveValue(calmConfig);
  });
}

test('a template takes the draft’s place, and undo brings the draft back', async ({ page }) => {
  await playground.write(calmConfig);
  await page.getByLabel('Start from').selectOption('templates/t3k');
  await expect(playground.textArea).toHaveValue(/board=t3k/);
  await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('t3k');
  await expect(page.getByLabel('Draft', { exact: true })).toHaveValue('t3k.yaml');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('n150');
});

test('Ctrl+Z brings back a draft of any size', async ({ page }) => {
  const long = `${calmConfig}${'# a comment\n'.repeat(300)}`;
  await playground.write(calmConfig);
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'long.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(long),
  });
  await expect(playground.textArea).toHaveValue(long);
  await playground.textArea.press('Control+z');
  await expect(playground.textArea).toHaveValue(calmConfig);
});

test('a template that cannot be fetched changes nothing', async ({ page }) => {
  await playground.write(calmConfig);
  await page.route('**/templates/t3k.yaml', (route) => route.abort());
  await page.getByLabel('Start from').selectOption('templates/t3k');
  await expect(playground.notice).toContainText('could not be fetched');
  await expect(playground.textArea).toHaveValue(calmConfig);
});

test('a file is opened with its lines ended in one way', async ({ page }) => {
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(calmConfig.replaceAll('\n', '\r\n')),
  });
  await expect(playground.textArea).toHaveValue(calmConfig);
  await expect(page.getByLabel('Draft', { exact: true })).toHaveValue('mine.yaml');
});

for (const place of ['the text', 'the header beside the tool'] as const) {
  test(`a file dropped on ${place} is opened`, async ({ page }) => {
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.yaml'));
      return transfer;
    }, calmConfig);
    const target = place === 'the text' ? playground.textArea : page.getByRole('banner');
    await target.dispatchEvent('dragover', { dataTransfer: files });
    await expect(page.locator('.pg[data-dropping]')).toBeVisible();
    await target.dispatchEvent('drop', { dataTransfer: files });
    await expect(page.locator('.pg[data-dropping]')).toHaveCount(0);
    await expect(playground.textArea).toHaveValue(calmConfig);
    await expect(page.getByLabel('Draft', { exact: true })).toHaveValue('dropped.yaml');
  });
}

test('a file that is no text is refused in a sentence', async ({ page }) => {
  await playground.write(calmConfig);
  await page.locator('[data-part="file"]').setInputFiles({
    name: 'model.bin',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  });
  await expect(playground.notice).toContainText('model.bin cannot be read as UTF-8 text.');
  await expect(playground.textArea).toHaveValue(calmConfig);
});
