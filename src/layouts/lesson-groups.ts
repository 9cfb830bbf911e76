import { underBase } from '../components/under-base.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { linksOf, type SidebarGroup } from './sidebar-links.ts';

/** The pages of each lesson, under its title; a lesson that is the only one stands under the section's own name. */
export function lessonGroups(section: SidebarGroup, lessons: readonly Lesson[]): SidebarGroup[] {
  const links = linksOf(section);
  return lessons.map(({ path, title }) => ({
    ...section,
    label: lessons.length === 1 ? section.label : title,
    entries: links.filter(({ href }) => href.startsWith(underBase(`/${path}/`))),
    collapsed: false,
  }));
}
