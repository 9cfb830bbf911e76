import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { sectionOf } from './sections.ts';
import { underBase } from './under-base.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/**
 * A page shows the pages of its own section beside it, and leads to the one before and after it there: a reader of
 * the lesson is never led out of it. The header leads to the other sections.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const section = sectionOf(route.id);
  const group = route.sidebar.find((entry) => entry.type === 'group' && entry.label === section?.label);
  if (section === undefined || group?.type !== 'group') {
    route.pagination = { prev: undefined, next: undefined };
    return;
  }
  const first = underBase(`/${section.id}/`);
  const entries = group.entries.some((entry) => entry.type === 'link' && entry.href === first)
    ? group.entries
    : [overview(first, context.url.pathname === first), ...group.entries];
  route.sidebar = [{ ...group, entries, collapsed: false }];
  const links = entries.flatMap(linksOf);
  const at = links.findIndex(({ isCurrent }) => isCurrent);
  route.pagination = { prev: at > 0 ? links[at - 1] : undefined, next: at >= 0 ? links[at + 1] : undefined };
});

function linksOf(entry: SidebarEntry): SidebarLink[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksOf);
}

/** The link to a section's own page, where that page is generated and stands in no folder of content. */
function overview(href: string, isCurrent: boolean): SidebarLink {
  return { type: 'link', label: 'Overview', href, isCurrent, badge: undefined, attrs: {} };
}
