import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** An address on a built page that does not lead where it should. */
export interface Fault {
  readonly page: string;
  readonly address: string;
  readonly why: string;
}

const origin = 'http://trainyard.invalid';
const assets = new Set(['link', 'script', 'img', 'source', 'iframe', 'use']);

/** Follows every href and src of a built site, anchors too, as a browser would from where the site is served. */
export function faultsOf(folder: string, base: string): Fault[] {
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
      const why = faultOf(new URL(address, from), { tag, folder, base, idsOf });
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

interface Around {
  readonly tag: string;
  readonly folder: string;
  readonly base: string;
  readonly idsOf: (file: string) => ReadonlySet<string>;
}

function faultOf(to: URL, { tag, folder, base, idsOf }: Around): string | undefined {
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
