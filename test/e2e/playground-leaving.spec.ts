import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { sha256Of } from '../../src/playground/files/sha256.ts';
import { encodeShareLink } from '../../src/playground/share-link.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

const model = 'transformer_config:\n  num_heads: 3\n  embedding_dim: 100\n';

let playground: PlaygroundPage;

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

async function taken(page: Page, item: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('two files are a pair: two tabs, one list of problems, one link', async ({ page, browser }) => {
  await page.locator('[data-part="file"]').setInputFiles([
    { name: 'model.yaml', mimeType: 'application/yaml', buffer: Buffer.from(model) },
    { name: 'run.yaml', mimeType: 'application/yaml', buffer: Buffer.from(calmConfig) },
  ]);
  await expect(playground.notice).toContainText('run.yaml is open, with model.yaml as its model config.');
  await expect(page.getByRole('tab', { name: 'Training config' })).toHaveAttribute('aria-selected', 'true');
  const problem = playground.problem('model-shape').first();
  await expect(problem.locator('.pg-place').first()).toHaveText('Model 3:18');
  await problem.locator('.pg-place').first().click();
  await expect(page.getByLabel('Model, as YAML')).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Model config' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#v1\./);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.getByRole('tab', { name: 'Model config' }).click();
  await expect(elsewhere.getByLabel('Model, as YAML')).toHaveValue(model);
  await elsewhere.close();
  await playground.fromFileMenu('Remove the model config');
  await expect(page.getByRole('tab', { name: 'Model config' })).toBeHidden();
  await expect(playground.problem('model-shape')).toHaveCount(0);
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('tab', { name: 'Model config' })).toBeVisible();
});

test('a secret is asked about before a link carries it', async ({ page }) => {
  await playground.write(`${calmConfig}  api_token: hf_abcdefghijklmnopqrstuvwxyz\n`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.notice).toContainText('Line 9 holds what looks like an access token.');
  await expect(page).not.toHaveURL(/#/);
  await playground.notice.getByRole('button', { name: 'Show it' }).click();
  await expect(playground.textArea).toBeFocused();
  await playground.notice.getByRole('button', { name: 'Share all the same' }).click();
  await expect(page).toHaveURL(/#v1\./);
});

test('a long link is warned of', async ({ page }) => {
  const words = Array.from(
    { length: 900 },
    (_, index) => `# ${(index * 7919) % 10007} ${(index * 104729) % 99991}\n`,
  );
  await playground.write(calmConfig + words.join(''));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.notice).toContainText('Some programs cut links of more than 2,000 characters');
});

test('the config is copied, and as Markdown with what was found', async ({ page }) => {
  await playground.write(calmConfig.replace('batch_size', 'batchsize'));
  await expect(playground.problem('unknown-key')).toBeVisible();
  await playground.fromFileMenu('Copy as Markdown, with what was found');
  await expect(playground.notice).toContainText('copied as Markdown');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('### training\\_n150.yaml');
  expect(markdown).toMatch(
    /- \*\*Warning\*\* at 2:3, \[unknown-key\]\(http.*\/rules\/unknown-key\/\): No trainer/,
  );
});

test('the launcher is downloaded, with its sum', async ({ page }) => {
  await playground.write(calmConfig);
  const { name, bytes } = await taken(page, 'The launcher, which runs it');
  expect(name).toBe('training_n150.launch.sh');
  expect(new TextDecoder().decode(bytes)).toMatch(/^#!/);
  await expect(playground.notice).toContainText(sha256Of(bytes));
  await playground.notice.getByRole('button', { name: 'Copy a line that checks and tries it' }).click();
  await expect(playground.notice).toContainText('The line is copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `echo "${sha256Of(bytes)}  ${name}" | sha256sum -c && bash ${name} --dry-run`,
  );
});

test('what is fetched on demand and does not come is said, not passed over', async ({ page }) => {
  await page.route('**/send-task*', (route) => route.abort());
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('menuitem', { name: /^The launcher/ }).click();
  await expect(playground.notice).toContainText('could not be fetched. Try again once you are online.');
  await page.route('**/inquiry*', (route) => route.abort());
  await playground.write('training_config:\n  batchsize: 8\n  data_path: "a.txt"\n');
  await expect(page.getByRole('button', { name: 'Rename to batch_size', exact: true })).toBeVisible();
  await expect(page.locator('[data-part="fix-all"]')).toBeHidden();
});

test('a config that cannot be launched says why', async ({ page }) => {
  await playground.write('training_config: [\n');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('menuitem', { name: 'The launcher, which runs it' }).click();
  await expect(playground.notice).toContainText('There is no launcher for this config: ');
});

test('the zip holds all of it, with sums that are right, and the same bytes each time', async ({ page }) => {
  await playground.write(calmConfig);
  const first = await taken(page, 'All of it, as a zip');
  const again = await taken(page, 'All of it, as a zip');
  expect(sha256Of(first.bytes)).toBe(sha256Of(again.bytes));
  await expect(playground.notice).toContainText(sha256Of(first.bytes));
  const files = unzipSync(new Uint8Array(first.bytes));
  const text = (name: string) => new TextDecoder().decode(files[`training_n150/${name}`]);
  expect(text('training_n150.yaml')).toBe(calmConfig);
  expect(text('README.txt')).toContain('bash training_n150.launch.sh --dry-run');
  for (const line of text('SHA256SUMS').trimEnd().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(sha256Of(files[`training_n150/${name}`] ?? new Uint8Array())).toBe(sum);
  }
});

const script = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';

for (const [kind, fragment, words] of [
  [
    'with a script in every string',
    () => encodeShareLink({ t: script, b: script, r: script, l: script, m: script } as never),
    'not offered here',
  ],
  [
    'that is a bomb',
    () => encodeShareLink({ t: ' '.repeat(3_000_000), b: 'n150', r: 'nanogpt-py', l: 'v0.68' }),
    'unpacks to more than 2 MiB',
  ],
  [
    'that is cut short',
    async () =>
      (await encodeShareLink({ t: calmConfig, b: 'n150', r: 'nanogpt-py', l: 'v0.68' })).slice(0, -20),
    'may have been cut',
  ],
  ['of another version', async () => '#v7.abc', 'of another version'],
] as const) {
  test(`a link ${kind} is inert and explained`, async ({ page }) => {
    await page.goto('/');
    await page.goto(`/playground/${await fragment()}`);
    await expect(playground.notice).toContainText(words);
    await expect(page.locator('.pg img, .pg script[src="x"]')).toHaveCount(0);
    await expect(page).toHaveTitle(/Playground/);
    await expect(page.getByRole('combobox', { name: 'Board' })).toHaveValue('n150');
  });
}
