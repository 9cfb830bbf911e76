import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const styles = /<link rel="stylesheet" href="[^"]*\/monaco-editor\.[^"]*\.css">/g;

/**
 * Takes Monaco's style sheet out of the playground's head. Astro gives a page the styles of all that it might ever import;
 * the import itself brings them when, and only when, Monaco comes.
 */
export function lazyEditorStyles(): AstroIntegration {
  return {
    name: 'trainyard-lazy-editor-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const page = new URL('playground/index.html', dir);
        const html = await readFile(page, 'utf8');
        const apart = html.replaceAll(styles, '');
        const loaded = (await readdir(new URL('_astro/', dir))).some((file) =>
          /^monaco-editor\..*\.css$/.test(file),
        );
        if (loaded && apart === html)
          throw new Error('The playground no longer links Monaco’s styles; this integration can go.');
        await writeFile(page, apart);
      },
    },
  };
}
