import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serveStaticSite } from '../../scripts/static-server.ts';
import { scale } from '../scale.ts';
import { addressesOfPage, faultsOf } from '../site/built-site.ts';
import { expect, test } from './policed-test.ts';

const dist = path.resolve('dist');

test('the site works under a path', async ({ page, browser }) => {
  test.skip(!scale.isFull, 'it builds the site anew: under ./run test --full');
  test.setTimeout(600_000);
  const folder = test.info().outputPath('site');
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    env: {
      ...process.env,
      BASE_PATH: '/trainyard/',
      SITE_URL: 'https://example.org',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'pipe',
  });
  expect(globSync('**/*.html', { cwd: folder }).length).toBe(globSync('**/*.html', { cwd: dist }).length);
  expect(faultsOf(folder, '/trainyard/', 'https://example.org')).toEqual([]);
  expect(addressesOfPage(folder, 'rules/duplicate-key')).toEqual({
    canonical: 'https://example.org/trainyard/rules/duplicate-key/',
    url: 'https://example.org/trainyard/rules/duplicate-key/',
    image: 'https://example.org/trainyard/share/rules/duplicate-key.png',
    markdown: '/trainyard/rules/duplicate-key.md',
    sitemap: '/trainyard/sitemap-index.xml',
  });
  const listed = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8').match(/<loc>/g) ?? [];
  // All but the pages for addresses that lead nowhere, and for readers without a network.
  expect(listed.length).toBe(globSync('**/*.html', { cwd: folder }).length - 2);
  expect(readFileSync(path.join(folder, 'llms.txt'), 'utf8')).toContain(
    '](https://example.org/trainyard/lesson/batch-size.md): ',
  );
  expectModelines(folder);

  const servers = await serveStaticSite({ folder, base: '/trainyard/' }, 0);
  try {
    const address = servers[0]?.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await page.goto(`http://127.0.0.1:${port}/trainyard/rules/duplicate-key/`);
    await page
      .getByRole('link', { name: /^Open in the playground/ })
      .first()
      .click();
    await expect(page.getByRole('main').getByRole('link', { name: 'duplicate-key' })).toHaveAttribute(
      'href',
      '/trainyard/rules/duplicate-key/',
    );
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('duplicate key');
    await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/trainyard\//,
    );

    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const reader = await context.newPage();
    await reader.goto(`http://127.0.0.1:${port}/trainyard/`);
    await expect
      // The page that was open is kept by a worker that has taken over, and so has all that it needs.
      .poll(() => reader.evaluate(async () => (await caches.match('/trainyard/')) !== undefined))
      .toBe(true);
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    await reader.goto(`http://127.0.0.1:${port}/trainyard/playground/`);
    await expect(reader.locator('.pg-signal')).not.toHaveAttribute('data-signal', 'unknown');
    await context.close();
  } finally {
    for (const server of servers) server.close();
  }
});

/** Each config that a build with an address serves names the schema in its first line, there and in its launcher. */
function expectModelines(folder: string): void {
  const schema = 'schema/training-config.schema.json';
  const modeline = `# yaml-language-server: $schema=https://example.org/trainyard/${schema}\n`;
  expect(JSON.parse(readFileSync(path.join(folder, schema), 'utf8')).$schema).toContain('draft-07');
  const files = globSync('{templates,scenarios}/*.yaml', { cwd: 'content' });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const written = modeline + readFileSync(path.join('content', file), 'utf8');
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(written);
    expect(readFileSync(path.join(folder, file.replace(/yaml$/, 'launch.sh')), 'utf8')).toContain(written);
  }
}
