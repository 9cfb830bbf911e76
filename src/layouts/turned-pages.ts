import { linksOf, type SidebarGroup, type SidebarLink } from './sidebar-links.ts';

/** The pages before and after the one that is shown, as the groups beside it list them. */
export function turnedPages(groups: readonly SidebarGroup[]): {
  readonly prev: SidebarLink | undefined;
  readonly next: SidebarLink | undefined;
} {
  // A place on a page is no page to turn to.
  const links = groups.flatMap(linksOf).filter(({ href }) => !href.includes('#'));
  const at = links.findIndex(({ isCurrent }) => isCurrent);
  return { prev: at > 0 ? links[at - 1] : undefined, next: at >= 0 ? links[at + 1] : undefined };
}
