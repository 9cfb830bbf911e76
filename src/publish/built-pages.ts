import { globSync, readFileSync } from 'node:fs';
import { pageName } from '../layouts/page-addresses.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** `lesson/batch-size` */
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** The pages of a built site, without the one for addresses that lead nowhere. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/index.html', { cwd: folder })
    .sort()
    .map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      return {
        name: pageName(file),
        html,
        title: unescaped(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? ''),
        description: unescaped(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
      };
    });
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    quot: '"',
    '#34': '"',
    '#39': "'",
    lt: '<',
    gt: '>',
  };
  return text
    .replaceAll(/&(quot|#34|#39|lt|gt);/g, (_, name: string) => characters[name] ?? '')
    .replaceAll('&amp;', '&');
}
