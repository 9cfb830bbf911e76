import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';

/** Bytes as they travel: text in brotli, what is compressed already as it is. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** Icons and pictures that the page names. Fonts of a style sheet come only with the letters that need them. */
  readonly pictures: number;
}

export const total = ({ html, css, js, pictures }: PageWeight): number => html + css + js + pictures;

const compressedAlready = new Set(['.png', '.webp', '.avif', '.jpg', '.woff2']);

/** A built site, and which of its files a browser loads for what. */
export class BuiltSite {
  readonly folder: string;
  /** Most files belong to many pages, and compressing takes its time. */
  private readonly weights = new Map<string, number>();

  constructor(folder: string) {
    this.folder = folder;
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** What a page is before anything is loaded on demand: its own text, and all that it names. */
  page(path: string): PageWeight {
    const html = this.read(path);
    const named = [...html.matchAll(/<(link|script|img|source)\b[^>]*>/g)].map(([tag]) => tag);
    const addresses = (kind: RegExp) =>
      named
        .filter((tag) => kind.test(tag))
        .map(addressOf)
        .filter((address) => address !== null);
    return {
      html: this.weigh([path]),
      css: this.weigh(addresses(/rel="?stylesheet/)),
      js: this.weigh(this.scripts(path)),
      pictures: this.weigh([...addresses(/rel="?(shortcut )?icon/), ...addresses(/^<(img|source)\b/)]),
    };
  }

  /** The scripts of a page, with what they import, and the workers that they start. */
  scripts(path: string): Set<string> {
    const html = this.read(path);
    const tags = [...html.matchAll(/<(?:script\b[^>]*\bsrc=|link\b[^>]*rel="?modulepreload)[^>]*>/g)].map(
      ([tag]) => addressOf(tag),
    );
    const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    );
    const first = [
      ...tags.filter((address) => address !== null),
      ...inline.flatMap((code) => this.named(code, path, importedNow)),
    ];
    return this.follow(first, importedNow);
  }

  /** What comes on demand through a chunk whose name fits: its scripts, workers, style sheets and fonts, without `before`. */
  onDemand(scripts: ReadonlySet<string>, name: RegExp, before: ReadonlySet<string>): Set<string> {
    const first = [...scripts].flatMap((script) => this.named(this.read(script), script, importedLater));
    const found = this.follow(
      first.filter((path) => name.test(path)),
      importedEver,
    );
    return new Set([...found].filter((path) => !before.has(path)));
  }

  weigh(paths: Iterable<string>): number {
    return [...new Set(paths)].reduce((sum, path) => sum + this.weighFile(path), 0);
  }

  private weighFile(path: string): number {
    const known = this.weights.get(path);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(this.folder, path));
    const weight = compressedAlready.has(extname(path)) ? bytes.length : brotliCompressSync(bytes).length;
    this.weights.set(path, weight);
    return weight;
  }

  private read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  private follow(first: readonly string[], ways: readonly RegExp[]): Set<string> {
    const found = new Set<string>();
    const open = [...first];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      if (/\.(m?js|css)$/.test(path)) open.push(...this.named(this.read(path), path, ways));
    }
    return found;
  }

  /** The files of the site that a text names in one of these ways. */
  private named(text: string, from: string, ways: readonly RegExp[]): string[] {
    return ways
      .flatMap((way) => [...text.matchAll(way)])
      .map(([, address = '']) =>
        address.startsWith('.') ? join(dirname(from), address) : join('/', address),
      )
      .filter((path) => this.has(path));
  }
}

/** `import`, `export … from`, and `new Worker(new URL(…))`, as Vite writes them. */
const importedNow: readonly RegExp[] = [
  /\b(?:import|from)\s*["']([^"']+\.js)["']/g,
  /new URL\(\s*["'`]([^"'`]+\.js)["'`]/g,
];

/** `import(…)`. */
const importedLater: readonly RegExp[] = [/\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g];

/** All of them, the files that Vite loads along with an `import(…)`, and the fonts of a style sheet. */
const importedEver: readonly RegExp[] = [
  ...importedNow,
  ...importedLater,
  /["'](_astro\/[^"']+\.css)["']/g,
  /url\(["']?([^"')]+\.(?:ttf|woff2))/g,
];

/** The address in a tag, without a query; null for another origin's or an inline one. */
function addressOf(tag: string): string | null {
  const address = /\b(?:href|src)=["']?([^"'\s>]+)/.exec(tag)?.[1]?.replace(/[?#].*$/, '');
  return address?.startsWith('/') === true && !address.startsWith('//') ? address : null;
}
