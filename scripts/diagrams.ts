/**
 * Draws every Mermaid source of the lessons into an SVG beside it (`./run diagrams`), in Chromium, without a network.
 * The pages take the SVG in, so that no reader downloads mermaid. CHROMIUM_PATH names another Chromium.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Mermaid } from 'mermaid';
import {
  type DiagramSource,
  diagramFolders,
  diagramSources,
  mermaidFolder,
} from './diagrams/diagram-source.ts';
import { mermaidConfig, stylesheet } from './diagrams/drawing.ts';
import { plainSvg } from './diagrams/plain-svg.ts';

declare global {
  var mermaid: Mermaid;
}

async function draw(page: Page, { id, text, hash }: DiagramSource): Promise<string> {
  const svg = await page.evaluate(async ([id, text]) => (await mermaid.render(id, text)).svg, [
    id,
    text,
  ] as const);
  return await page.evaluate(plainSvg, { svg, id, hash, stylesheet: stylesheet(id) });
}

// Debian's Chromium where there is one, else what Playwright brought itself.
const debianChromium = '/usr/bin/chromium';
const { CHROMIUM_PATH } = process.env;
const executablePath = CHROMIUM_PATH || (existsSync(debianChromium) ? debianChromium : undefined);

const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: join(mermaidFolder(), 'dist/mermaid.min.js') });
  await page.evaluate((config) => mermaid.initialize(config), mermaidConfig);
  const folders = process.argv[2] === undefined ? diagramFolders() : [process.argv[2]];
  for (const source of folders.flatMap(diagramSources)) {
    writeFileSync(source.svgPath, `${await draw(page, source)}\n`);
    console.log(`drawn ${relative(process.cwd(), source.svgPath)}`);
  }
} finally {
  await browser.close();
}
