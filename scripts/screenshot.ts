import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serveStaticSite } from './static-server.ts';

/** `./run screenshot`: the README's picture, of the playground in dist with a config that has one misspelt key. */
const config = `training_config:
  seed: 42
  batch_size: 8
  gradient_accumulation_step: 4
  max_steps: 5000
  learning_rate: 0.0001
  use_clip_grad_norm: true
  clip_grad_norm_max_norm: 1.0
  model_save_interval: 500
  model_config: "model_configs/model.yaml"
  data_path: "data/train.txt"

device_config:
  enable_ddp: false
  mesh_shape: [1, 1]
`;

const servers = await serveStaticSite({ folder: 'dist', base: '/' }, 0);
const bound = servers[0]?.address();
// As the end-to-end tests: Debian's, or what Playwright brought itself.
const debianChromium = '/usr/bin/chromium';
const executablePath = process.env.CHROMIUM_PATH || (existsSync(debianChromium) ? debianChromium : undefined);
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  // Monaco comes once the text area has the config, and takes it over.
  const { promise: filled, resolve: tellFilled } = Promise.withResolvers<void>();
  await page.route(/monaco/, (route) => filled.then(() => route.continue()));
  await page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/playground/`);
  await page.getByLabel('Config, as YAML').fill(config);
  tellFilled();
  await page.locator('.pg-monaco .squiggly-warning').first().waitFor();
  // It colours a line at a time: in the last one, a name and what follows it have a span each.
  await page.locator('.view-line', { hasText: 'mesh_shape' }).locator('span > span').nth(1).waitFor();
  await page.locator('.pg-problem[data-code="unknown-key"]').waitFor();
  mkdirSync('docs', { recursive: true });
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile('docs/playground.png');
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
