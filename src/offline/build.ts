/** What the service worker knows of the build that it belongs to; the build writes it in front of the worker. */
export interface Build {
  /** The hash of all that the build has made: another one for any other byte. */
  readonly version: string;
  /** Paths below the base, kept from the start. */
  readonly kept: readonly string[];
  /** The names in `_astro/`: each carries a hash of its content, so a name always means the same bytes. */
  readonly assets: readonly string[];
}

/** The page that stands in for one that was never visited. */
export const offlinePage = 'offline.html';

/** The caches of this site begin with this and where it is served: several sites may share an origin. */
export function cachePrefix(base: string): string {
  return `trainyard ${base} `;
}
