import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareImagePath } from '../layouts/page-addresses.ts';
import { sectionOf } from '../layouts/sections.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { type ShareImageWords, shareImage } from './share-image.ts';

/** Draws for each page the picture that a link to it shows elsewhere; one drawn before comes from Astro's cache. */
export function writeShareImages(): AstroIntegration {
  let cache = '';
  return {
    name: 'write-share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'share-images');
      },
      'astro:build:done': async ({ dir }) => {
        mkdirSync(cache, { recursive: true });
        for (const page of builtPages(fileURLToPath(dir))) {
          const file = join(fileURLToPath(dir), shareImagePath(page.name));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await cached(cache, wordsOf(page)));
        }
      },
    },
  };
}

function wordsOf({ name, title, description }: BuiltPage): ShareImageWords {
  const section = sectionOf(name)?.label ?? '';
  const code = name.startsWith('rules/') ? ` · ${name.slice('rules/'.length)}` : '';
  return { title, description, section: section + code };
}

/** What decides a picture besides its words: the program that draws it, and its colours. */
const drawing = ['src/publish/share-image.ts', 'src/styles/theme.css', 'package-lock.json'];

async function cached(folder: string, words: ShareImageWords): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const source of drawing) hash.update(readFileSync(source));
  const file = join(folder, `${hash.digest('hex')}.png`);
  if (!existsSync(file)) writeFileSync(file, await shareImage(words));
  return readFileSync(file);
}
