import { readFileSync } from 'node:fs';

/** The large parts that come on demand, and are kept once they have come. */
const onDemand = /(monaco|mermaid)/i;

/** How the built files name each other: an address from the site's root, a neighbour, and Vite's list of style sheets. */
const names = [
  /_astro\/([\w.~-]+\.(?:js|css|woff2))\b/g,
  /\b(?:import|from)\s*\(?\s*["'`]\.\/([\w.~-]+\.js)["'`]/g,
];

/**
 * The assets that the pages come to with all that they import, without the large parts on demand and what those alone
 * need. Vite also lists, as `_astro/…`, the files to fetch along with an import; those of a large part are left out.
 */
export function reachableAssets(
  folder: string,
  pages: readonly string[],
  all: ReadonlySet<string>,
): string[] {
  const found = new Set<string>();
  const open = pages.flatMap((page) => namedIn(readFileSync(`${folder}${page}`, 'utf8')));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || !all.has(name) || onDemand.test(name)) continue;
    found.add(name);
    if (/\.(js|css)$/.test(name))
      open.push(...namedIn(withoutLists(readFileSync(`${folder}_astro/${name}`, 'utf8'))));
  }
  return [...found].sort();
}

function namedIn(text: string): string[] {
  return names.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

/** Vite's list names what belongs to any import of a file, so scripts in it may be a large part's; styles tell by name. */
function withoutLists(script: string): string {
  return script.replaceAll(/"_astro\/[\w.~-]+\.js"/g, '');
}
