import { editorSchema, rules } from '../../src/core/index.ts';
import { pageFiles } from '../site/dist.ts';
import { expect, test } from './policed-test.ts';

/** What the site's search is made of, without the pause for whoever types. */
interface SearchEngine {
  search(words: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

test('the Markdown has what the page shows: the engine’s words, the questions, the tables', async ({
  request,
}) => {
  const textOf = async (address: string) => await (await request.get(address)).text();
  const rule = await textOf('/rules/key-translated.md');
  expect(rule).toContain(
    '**Stop · nothing-saved.yaml · v0.67, handed over directly**\n\n```yaml\ntraining_config:\n',
  );
  expect(rule).toContain('- Error: train_nanogpt.py does not use checkpoint_dir');
  expect(rule).toContain('| train_nanogpt.py, handed over directly | no such trainer | Error | Error |');
  const lesson = await textOf('/lesson/batch-size.md');
  expect(lesson).toMatch(/\n### .+\n\n.+\?|\n### .+\n\n.+\./);
  expect(lesson).toContain('**Answer**');
  expect(lesson).not.toMatch(/#v1\.|Open in the playground|<\w/);
  const reference = await textOf('/reference.md');
  expect(reference).toMatch(
    /\| \[`batch_size`\]\(#training_config.batch_size\) \| .* \| nanogpt-cpp required; /,
  );
});

test('llms.txt lists every page in reading order, and each address is there', async ({ request }) => {
  const list = await (await request.get('/llms.txt')).text();
  const addresses = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, address = '']) => address);
  // The home page is the list's own opening.
  const pages = pageFiles.filter((file) => file.endsWith('index.html'));
  expect(addresses.length).toBe(pages.length - 1);
  for (const address of addresses) expect((await request.get(address)).ok(), address).toBe(true);
  expect(addresses.indexOf('/lesson/anatomy.md')).toBeGreaterThan(addresses.indexOf('/lesson/why-a-file.md'));
});

for (const [words, address] of [
  ['effective batch', '/lesson/batch-size/'],
  ['bad conversion', '/rules/required-key-missing/'],
] as const) {
  test(`the search finds "${words}" first where it is explained`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog', { name: 'Search the site' });
    await dialog.getByRole('searchbox').fill(words);
    await expect(dialog.getByRole('listitem').getByRole('link').first()).toHaveAttribute('href', address);
  });
}

test('the search for a code finds its page first', async ({ page }) => {
  await page.goto('/');
  const codes = rules.map(({ code }) => code);
  const found = await page.evaluate(async (words) => {
    const engine = '/pagefind/pagefind.js';
    const { search }: SearchEngine = await import(engine);
    const firstOf = async (code: string) => (await (await search(code)).results[0]?.data())?.url;
    return await Promise.all(words.map(firstOf));
  }, codes);
  expect(found).toEqual(codes.map((code) => `/rules/${code}/`));
});

test('the schema for editors is served as the engine has it', async ({ request }) => {
  const response = await request.get('/schema/training-config.schema.json');
  expect(response.headers()['content-type']).toMatch(/json/);
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(editorSchema())));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [colorScheme, ground, key] of [
    ['light', 'rgb(250, 248, 244)', 'rgb(29, 79, 145)'],
    ['dark', 'rgb(16, 20, 27)', 'rgb(138, 180, 248)'],
  ] as const) {
    test(`the theme is the system's: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/rules/duplicate-key/');
      await expect(page.locator('body')).toHaveCSS('background-color', ground);
      await expect(page.locator('pre span').filter({ hasText: 'training_config' }).first()).toHaveCSS(
        'color',
        key,
      );
      await expect(page.locator('body')).toHaveCSS('color-scheme', colorScheme);
    });
  }
});
