import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];
export type SidebarGroup = Extract<SidebarEntry, { type: 'group' }>;
export type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** The links of a sidebar's entry, whatever groups they stand in. */
export function linksOf(entry: SidebarEntry): SidebarLink[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksOf);
}
