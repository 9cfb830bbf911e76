import { test as unpoliced } from '@playwright/test';
import { expect, test } from './policed-test.ts';
import { walkedPages } from './walked-pages.ts';

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

test('the pages of the site keep to their policies', async ({ page }) => {
  test.slow();
  for (const address of walkedPages) await page.goto(address);
});
