import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { type Build, offlinePage } from './build.ts';
import { reachableAssets } from './reachable-assets.ts';

const source = fileURLToPath(new URL('worker/service-worker.ts', import.meta.url));

/** Writes the service worker once everything else is there: its version is the hash of all of it. */
export function writeServiceWorker(): AstroIntegration {
  return {
    name: 'write-service-worker',
    hooks: {
      'astro:build:done': ({ dir }) => serviceWorkerInto(fileURLToPath(dir)),
    },
  };
}

/** Writes the service worker of what stands in a folder, whose name ends with a slash. */
export async function serviceWorkerInto(folder: string): Promise<void> {
  const build = `const build = ${JSON.stringify(describeBuild(folder))};\n`;
  writeFileSync(`${folder}service-worker.js`, build + (await bundle()));
}

/** The facts of a built site that its service worker is given. */
export function describeBuild(folder: string): Build {
  const assets = readdirSync(`${folder}_astro`).sort();
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const templates = globSync('templates/*.yaml', { cwd: folder }).sort();
  const reached = reachableAssets(folder, pages, new Set(assets)).map((name) => `_astro/${name}`);
  return {
    version: versionOf(folder),
    kept: ['playground/', offlinePage, 'favicon.svg', ...templates, ...reached],
    assets,
  };
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
  for (const path of paths) {
    if (path === `${folder}service-worker.js`) continue;
    hash
      .update(path.slice(folder.length))
      .update('\0')
      .update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(): Promise<string> {
  const worker = await rolldown({ input: source, logLevel: 'warn' });
  const { output } = await worker.generate({ format: 'iife', minify: true });
  await worker.close();
  return output[0].code;
}
