import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownPath, pageName } from '../layouts/page-addresses.ts';
import { builtPages } from './built-pages.ts';
import { llmsText } from './llms-text.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Writes each page once more as Markdown, `lesson/batch-size.md`, and /llms.txt, which lists them in reading order. */
export function writeMarkdownPages(): AstroIntegration {
  let base = '';
  let site = '';
  return {
    name: 'write-markdownPages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
        site = (config.site ?? '').replace(/\/+$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = builtPages(folder);
        const names = new Set(pages.map(({ name }) => name));
        const markdownPageOf = (name: string): string => site + base + markdownPath(name);
        /** A link to a page leads to its Markdown; a config in a link to the playground is too long to be read. */
        const addressOf = (from: string) => (href: string) => {
          if (href.startsWith('#') || /^[a-z]+:/.test(href)) return href;
          const [path = '', anchor = ''] = new URL(href, `http://x${base}/${from}/`).href
            .slice('http://x'.length)
            .split('#');
          const name = pageName(path.slice(base.length));
          const place = anchor === '' || anchor.startsWith('v1.') ? '' : `#${anchor}`;
          return (names.has(name) ? markdownPageOf(name) : site + path) + place;
        };
        for (const { name, html } of pages) {
          const file = `${folder}${markdownPath(name)}`;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, pageMarkdown(html, addressOf(name)));
        }
        writeFileSync(`${folder}/llms.txt`, llmsText(pages, base, markdownPageOf));
      },
    },
  };
}
