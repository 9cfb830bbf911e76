import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { underBase } from '../components/under-base.ts';
import { ruleGroups, rules } from '../core/index.ts';
import { foundLessons } from '../lessons/found-lessons.ts';
import { lessonGroups } from './lesson-groups.ts';
import { sectionOf } from './sections.ts';
import { linksOf, type SidebarGroup, type SidebarLink } from './sidebar-links.ts';
import { turnedPages } from './turned-pages.ts';

/**
 * A page shows the pages of its own section beside it, and leads to the one before and after it there: a reader of
 * a lesson is never led out of it. The header leads to the other sections.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const section = sectionOf(route.id);
  const group = route.sidebar.find((entry) => entry.type === 'group' && entry.label === section?.label);
  if (section === undefined || group?.type !== 'group') {
    route.pagination = { prev: undefined, next: undefined };
    return;
  }
  if (section.id === 'lesson') {
    const lessons = lessonGroups(group, foundLessons);
    route.sidebar = lessons;
    const own = lessons.filter((lesson) => linksOf(lesson).some(({ isCurrent }) => isCurrent));
    route.pagination = turnedPages(own);
    return;
  }
  const first = underBase(`/${section.id}/`);
  const entries = group.entries.some((entry) => entry.type === 'link' && entry.href === first)
    ? group.entries
    : [overview(first, context.url.pathname === first), ...group.entries];
  const shown = { ...group, entries, collapsed: false };
  const groups = section.id === 'rules' ? byRuleGroup(shown) : [shown];
  route.sidebar = groups;
  route.pagination = turnedPages(groups);
});

/** The link to a section's own page, where that page is generated and stands in no folder of content. */
function overview(href: string, isCurrent: boolean): SidebarLink {
  return { type: 'link', label: 'Overview', href, isCurrent, badge: undefined, attrs: {} };
}

/** The rules in the engine's order and under its groups, each by its code: that is how a reader has met it. */
function byRuleGroup(section: SidebarGroup): SidebarGroup[] {
  const links = section.entries.flatMap(linksOf);
  const groups = ruleGroups.map((label) => {
    const entries = rules
      .filter(({ group }) => group === label)
      .flatMap(({ code }) => {
        const link = links.find(({ href }) => href.endsWith(`/rules/${code}/`));
        return link === undefined ? [] : [{ ...link, label: code }];
      });
    return { ...section, label, entries };
  });
  return [{ ...section, entries: links.slice(0, 1) }, ...groups];
}
