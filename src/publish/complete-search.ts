import { globSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search's files anew where one of them is empty. Starlight ends Pagefind's program once it has answered; on
 * a busy machine it was seen to end before all that it wrote was on the disk, and the search was dead.
 */
export function completeSearch(): AstroIntegration {
  return {
    name: 'complete-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const isWhole = globSync('pagefind/**/*.*', { cwd: folder }).every(
          (file) => statSync(folder + file).size > 0,
        );
        if (isWhole) return;
        const { index } = await createIndex();
        if (index === undefined) throw new Error('Pagefind made no index.');
        await index.addDirectory({ path: folder });
        for (const { path, content } of (await index.getFiles()).files)
          writeFileSync(`${folder}pagefind/${path}`, content);
        await close();
      },
    },
  };
}
