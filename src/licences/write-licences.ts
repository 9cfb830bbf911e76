import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { installed, licenceTexts, packageFolders } from './licence-texts.ts';

/** What reaches the reader past the bundler: parts of the frame around pages and code, styles, and the search. */
const besidesTheBundle = ['@astrojs/starlight', '@expressive-code/core', 'astro-expressive-code', 'pagefind'];

/** Writes the licences of all packages of which something is in the site, as the bundler has found them. */
export function writeLicences(): AstroIntegration {
  const modules = new Set<string>();
  const collect = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
    name: 'collect-modules',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') for (const id of chunk.moduleIds) modules.add(id);
    },
  });
  return {
    name: 'write-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': ({ dir }) => {
        const folders = new Set([...packageFolders(modules), ...besidesTheBundle.map(installed)]);
        writeFileSync(`${fileURLToPath(dir)}third-party-licences.txt`, licenceTexts(folders));
      },
    },
  };
}
