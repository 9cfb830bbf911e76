import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { tallyVariable } from './scripts/tally.ts';

const port = process.env.E2E_PORT ?? '4399';
const address = `http://localhost:${port}`;

// ./run test finds the browser; a run by hand takes Debian's, or what Playwright brought itself.
const debianChromium = '/usr/bin/chromium';
const chromium = process.env.CHROMIUM_PATH || (existsSync(debianChromium) ? debianChromium : undefined);

const phoneTests = '**/*.phone.spec.ts';

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  globalTimeout: 40 * 60_000,
  // A machine that does much else at the time is slower than five seconds now and then; waiting costs only where a test fails.
  expect: { timeout: 15_000 },
  // ./run test shows the words of a run that failed: its failures are wanted then, not a line for each success.
  reporter: [[process.env[tallyVariable] === undefined ? 'list' : 'dot'], ['./scripts/playwright-tally.ts']],
  use: {
    baseURL: address,
    // What one test has fetched must not answer another's requests; offline.spec.ts is about that and allows them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: phoneTests,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: phoneTests,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.ts --dir dist --port ${port}`,
    url: address,
    reuseExistingServer: false,
    stderr: 'pipe',
  },
});
