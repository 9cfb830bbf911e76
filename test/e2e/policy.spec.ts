import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as unpoliced } from '@playwright/test';
import { pageReport } from '../../scripts/policy/page-report.ts';
import { expect, test } from './policed-test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('every page has one policy, before any script, and only the playground takes inline styles', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(90);
  for (const page of pages) {
    const html = readFileSync(path.join(dist, page), 'utf8');
    const { directives, faults } = pageReport(html, page.startsWith('playground/'));
    expect(faults, page).toEqual([]);
    expect(directives.get('style-src')?.includes("'unsafe-inline'"), page).toBe(
      page.startsWith('playground/'),
    );
  }
});

test('the host sends what _headers says: a policy that takes the pages’ scripts and forbids frames', async ({
  request,
}) => {
  const headers = (await request.get('/lesson/batch-size/')).headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  expect(headers['content-security-policy']).not.toMatch(/'unsafe-eval'|script-src [^;]*'unsafe-inline'/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

unpoliced('another page cannot put this one into a frame', async ({ page }) => {
  await page.goto('/lesson/batch-size/');
  const framed = await page.context().newPage();
  await framed.route('http://elsewhere.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${page.url()}"></iframe>` }),
  );
  await framed.goto('http://elsewhere.test/');
  await expect(framed.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  expect(framed.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

// What the other tests rely on: that a violation would be seen, and that there is something to violate.
for (const address of ['/lesson/batch-size/', '/playground/']) {
  unpoliced(`a script that is put into ${address} does not run`, async ({ page }) => {
    await page.goto(address);
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "run"';
          document.body.append(script);
        }),
    );
    expect(refused).toBe('script-src-elem');
    expect(await page.title()).not.toBe('run');
  });
}

unpoliced('a style that is put into a page of the lesson is refused', async ({ page }) => {
  await page.goto('/lesson/batch-size/');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');
      }),
  );
  expect(refused).toBe('style-src-attr');
});

test('every page of the site keeps to its policy', async ({ page }) => {
  test.slow();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    await page.goto(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  }
});
