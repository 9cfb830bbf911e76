import { cpSync, globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serveStaticSite } from '../../scripts/static-server.ts';
import { describeBuild, serviceWorkerInto } from '../../src/offline/write-service-worker.ts';
import { AxeBuilder } from './axe-builder.ts';
import { misspeltConfig, PlaygroundPage } from './playground-page.ts';
import { test as base, expect } from './policed-test.ts';

/** A host whose build can be replaced, and which can go away. */
interface Host {
  readonly address: string;
  readonly serve: (folder: string) => void;
  readonly goAway: () => void;
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures that a fixture uses, here none, spelt out.
  host: async ({}, use) => {
    const site = { folder: 'dist', base: '/' };
    const servers: readonly Server[] = await serveStaticSite(site, 0);
    const bound = servers[0]?.address();
    const goAway = () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    };
    await use({
      address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
      serve: (folder) => {
        site.folder = folder;
      },
      goAway,
    });
    goAway();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until a page of this address is kept; the first one is only by a worker that has taken over. */
async function isKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path))
    .toBe(true);
}

/** Whether no newer worker is on its way. */
async function hasTakenOver(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  const isOnItsWay = registration?.installing !== null || registration.waiting !== null;
  return !isOnItsWay && registration.active?.state === 'activated';
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isKept(page, new URL(address).pathname);
}

test('what the playground needs weighs little, and Monaco is kept when it was used', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}/`);
  await isKept(page, '/playground/');
  const monaco = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const caching = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return caching.flat().filter(({ url }) => url.includes('monaco')).length;
    });
  expect(await monaco()).toBe(0);
  const kept = describeBuild(`${process.cwd()}/dist/`).kept.map((path) => path.replace(/\/$/, '/index.html'));
  const bytes = kept.map((path) => brotliCompressSync(readFileSync(`dist/${path}`)).length);
  expect(bytes.reduce((sum, one) => sum + one, 0) / 1024).toBeLessThan(310);
  await page.goto(`${host.address}/playground/`);
  await expect(new PlaygroundPage(page).monaco).toBeVisible();
  const isAllKept = () =>
    page.evaluate(async () => {
      const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_astro/'));
      const found = await Promise.all(loaded.map(({ name }) => caches.match(name)));
      return found.every((one) => one !== undefined);
    });
  await expect.poll(isAllKept).toBe(true);
  host.goAway();
  await page.reload();
  await expect(new PlaygroundPage(page).monaco).toBeVisible();
});

test('one visit to the playground is enough for Monaco to be there without a network', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}/playground/`);
  await expect(new PlaygroundPage(page).monaco).toBeVisible();
  const monaco = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/_astro/') && path.includes('monaco')),
  );
  expect(monaco.length).toBeGreaterThan(0);
  for (const path of monaco) await isKept(page, path);
  host.goAway();
  await page.reload();
  await expect(new PlaygroundPage(page).monaco).toBeVisible();
});

// A finger has no Monaco, whose text area would be gone at a moment of its own.
test.describe('in the text area', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('without a network, the playground checks, a visited page opens, and another says why it does not', async ({
    page,
    host,
  }) => {
    await visit(page, `${host.address}/lesson/batch-size/`);
    await isKept(page, '/playground/');
    host.goAway();

    await page.goto(`${host.address}/playground/`);
    const playground = new PlaygroundPage(page);
    await playground.write(misspeltConfig);
    await expect(playground.problem('unknown-key')).toBeVisible();

    await page.goto(`${host.address}/lesson/batch-size/#anywhere`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/batch/i);

    await page.goto(`${host.address}/rules/unknown-key/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page needs the network');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'playground', exact: true }).first()).toHaveAttribute(
      'href',
      '/playground/',
    );
    await expect(main.locator('#kept a')).toHaveCount(2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.goto(`${host.address}/playground`);
    await expect(page).toHaveURL(`${host.address}/playground/`);
  });

  test('a new build takes over with its engine, and a page of the old one keeps its own', async ({
    page,
    context,
    host,
  }) => {
    const engineOf = (folder: string) =>
      readdirSync(`${folder}/_astro`).find((name) => name.includes('check-worker')) ?? '';
    const folder = await otherBuild();
    const [oldEngine, newEngine] = [engineOf('dist'), engineOf(folder)];

    await visit(page, `${host.address}/lesson/batch-size/`);
    await visit(page, `${host.address}/playground/`);
    host.serve(folder);

    const later = await context.newPage();
    const playground = new PlaygroundPage(later);
    await later.goto(`${host.address}/playground/`);
    await playground.write(misspeltConfig);
    await expect(playground.problem('unknown-key')).toContainText('is left unread');
    await isKept(later, `/_astro/${newEngine}`);
    // The build before has its cache still, for the page that is open.
    const old = page.evaluate((path) => fetch(path).then(({ status }) => status), `/_astro/${oldEngine}`);
    expect(await old).toBe(200);

    await expect.poll(() => later.evaluate(() => caches.keys().then((names) => names.length))).toBe(2);
    await expect.poll(() => later.evaluate(hasTakenOver)).toBe(true);
    host.goAway();
    await later.reload();
    await playground.write(misspeltConfig);
    await expect(playground.problem('unknown-key')).toContainText('is left unread');
    await later.goto(`${host.address}/lesson/batch-size/`);
    await expect(later.locator('body')).toHaveAttribute('data-build', 'other');
  });
});

/** The build in dist as another commit might have made it: each script has another name, and the engine other words. */
async function otherBuild(): Promise<string> {
  const folder = test.info().outputPath('other-build');
  cpSync('dist', folder, { recursive: true });
  const scripts = globSync('*.js', { cwd: `${folder}/_astro` });
  const newNames = (text: string) =>
    scripts.reduce((other, name) => other.replaceAll(name, `other-${name}`), text);
  for (const file of globSync('{**/*.html,_astro/*.js}', { cwd: folder })) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const other = newNames(text)
      .replaceAll('is ignored without a word', 'is left unread')
      .replace('<body', '<body data-build="other"');
    writeFileSync(`${folder}/${file}`, other);
  }
  for (const name of scripts) renameSync(`${folder}/_astro/${name}`, `${folder}/_astro/other-${name}`);
  await serviceWorkerInto(`${folder}/`);
  return folder;
}
