import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build has left the site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Its pages, as files in it: `lesson/batch-size/index.html`. */
export const pageFiles = globSync('**/*.html', { cwd: dist }).sort();

/** `/lesson/batch-size/` for `lesson/batch-size/index.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
