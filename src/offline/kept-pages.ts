import { cachePrefix } from './build.ts';

export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** The pages that the service worker keeps for a reader without a network, by their titles. */
export async function keptPages(base: string): Promise<KeptPage[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const newest = names.at(-1);
  if (newest === undefined) return [];
  const cache = await caches.open(newest);
  const requests = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  const pages = await Promise.all(
    requests.map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      // The title alone: this page's policy would refuse the other page's styles, even in a document that nobody sees.
      const head = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
      const title = new DOMParser().parseFromString(head, 'text/html').title.replace(/ \| Trainyard$/, '');
      const path = new URL(url).pathname;
      return { path, title: title || path };
    }),
  );
  return pages.sort((one, other) => one.title.localeCompare(other.title, 'en'));
}
