import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { serveStaticSite } from '../static-server.ts';

/**
 * Serves the built site and hands it to `work` with a browser.
 * @returns null where no Chromium is found
 */
export async function inChromium<T>(
  work: (browser: Browser, origin: string) => Promise<T>,
): Promise<T | null> {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()];
  const executablePath = known.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (executablePath === undefined) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const servers = await serveStaticSite({ folder: 'dist', base: '/' }, 0);
  try {
    const address = servers[0]?.address() as AddressInfo | undefined;
    if (address === undefined) throw new Error('The site could not be served.');
    return await work(browser, `http://127.0.0.1:${address.port}`);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}
