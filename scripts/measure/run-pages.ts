import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { serveStaticSite } from '../static-server.ts';
import type { WeighedPage } from './page-budgets.ts';
import { bestRun, type PageRun } from './page-run.ts';

/** Loads pages of the built site in Chromium, one after the other; null where there is none. */
export async function runPages(pages: readonly WeighedPage[]): Promise<ReadonlyMap<string, PageRun> | null> {
  const browser = await launch();
  if (browser === null) return null;
  const servers = await serveStaticSite({ folder: 'dist', base: '/' }, 0);
  const [first] = servers;
  if (first === undefined) return null;
  const { port } = first.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const runs = new Map<string, PageRun>();
  try {
    // The first page of a browser pays for its start.
    await page.goto(`http://127.0.0.1:${port}/`);
    for (const { address, limits } of pages)
      runs.set(address, await bestRun(browser, page, `http://127.0.0.1:${port}${address}`, limits.blocking));
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
  return runs;
}

async function launch(): Promise<Browser | null> {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()];
  const executablePath = known.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (executablePath === undefined) return null;
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
