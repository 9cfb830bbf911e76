import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** An address on a built page that does not lead where it should. */
export interface Fault {
  readonly page: string;
  readonly address: string;
  readonly why: string;
}

const nowhere = 'http://trainyard.invalid';
const assets = new Set(['link', 'script', 'img', 'source', 'iframe', 'use']);

/**
 * Follows every href and src of a built site, anchors too, as a browser would from where the site is served.
 * @param origin where that is, if the site was built to know it
 */
export function faultsOf(folder: string, base: string, origin = nowhere): Fault[] {
  const pages = globSync('**/*.html', { cwd: folder });
  const idsByFile = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const ids = idsByFile.get(file) ?? new Set(matches(readFileSync(file, 'utf8'), /\sid="([^"]*)"/g));
    idsByFile.set(file, ids);
    return ids;
  };
  return pages.flatMap((page) => {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const from = new URL(base + page.replace(/(^|\/)index\.html$/, '$1'), origin);
    return addressesOf(html).flatMap(({ tag, address }) => {
      const why = faultOf(new URL(address, from), { tag, folder, base, origin, idsOf });
      return why === undefined ? [] : [{ page, address, why }];
    });
  });
}

/** What the stylesheets of a built site fetch from elsewhere. */
export function foreignStyles(folder: string): string[] {
  return globSync('**/*.css', { cwd: folder }).flatMap((file) =>
    matches(
      readFileSync(path.join(folder, file), 'utf8'),
      /((?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*)/g,
    ).map((address) => `${file}: ${address}`),
  );
}

/** What a page's head says of its own addresses; undefined where it says nothing. */
export function addressesOfPage(folder: string, name: string): Readonly<Record<string, string | undefined>> {
  const html = readFileSync(path.join(folder, name, 'index.html'), 'utf8');
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  const found = (pattern: RegExp) => pattern.exec(head)?.[1];
  return {
    canonical: found(/<link rel="canonical" href="([^"]*)"/),
    url: found(/<meta property="og:url" content="([^"]*)"/),
    image: found(/<meta property="og:image" content="([^"]*)"/),
    markdown: found(/<link rel="alternate" type="text\/markdown" href="([^"]*)"/),
    sitemap: found(/<link rel="sitemap" href="([^"]*)"/),
  };
}

interface Around {
  readonly tag: string;
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  readonly idsOf: (file: string) => ReadonlySet<string>;
}

function faultOf(to: URL, { tag, folder, base, origin, idsOf }: Around): string | undefined {
  if (to.protocol === 'data:' || to.protocol === 'mailto:') return undefined;
  if (to.origin !== origin) return assets.has(tag) ? 'is fetched from another origin' : undefined;
  if (!to.pathname.startsWith(base)) return `is outside ${base}`;
  const inside = decodeURIComponent(to.pathname.slice(base.length));
  const file = path.join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return 'leads to nothing';
  const anchor = decodeURIComponent(to.hash.slice(1));
  // A share link is no anchor: it carries a config.
  if (anchor === '' || anchor.startsWith('v1.') || !file.endsWith('.html')) return undefined;
  return idsOf(file).has(anchor) ? undefined : 'names an anchor that is not there';
}

function addressesOf(html: string): { tag: string; address: string }[] {
  return [...html.matchAll(/<(a|link|script|img|source|iframe|use)\b([^>]*)>/g)].flatMap(
    ([, tag = '', rest = '']) =>
      matches(rest, /\s(?:href|src)="([^"]*)"/g).map((address) => ({
        tag,
        address: address.replaceAll('&amp;', '&'),
      })),
  );
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
