import { globSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlinePage } from './build.ts';

/**
 * Moves the page for readers without a network from `offline/` to a file that is no page of the site, as 404.html is
 * none: it stands in for others, and neither search, lists nor engines shall lead there.
 */
export function setOfflinePageApart(): AstroIntegration {
  return {
    name: 'set-offline-page-apart',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        renameSync(`${folder}offline/index.html`, folder + offlinePage);
        rmdirSync(`${folder}offline`);
        for (const file of globSync('sitemap-*.xml', { cwd: folder })) {
          const list = readFileSync(folder + file, 'utf8');
          writeFileSync(folder + file, list.replace(/<url><loc>[^<]*\/offline\/<\/loc>.*?<\/url>/, ''));
        }
      },
    },
  };
}
