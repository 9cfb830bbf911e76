/** An address of this site, written as from its root, under the path at which the site is served. */
export function underBase(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/*$/, '') + address;
}
