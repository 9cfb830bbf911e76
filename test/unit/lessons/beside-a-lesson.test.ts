import { describe, expect, it, test } from 'vitest';
import { lessonGroups } from '../../../src/layouts/lesson-groups.ts';
import { sectionOf } from '../../../src/layouts/sections.ts';
import type { SidebarGroup, SidebarLink } from '../../../src/layouts/sidebar-links.ts';
import { turnedPages } from '../../../src/layouts/turned-pages.ts';
import { foundLessons } from '../../../src/lessons/found-lessons.ts';
import { llmsText } from '../../../src/publish/llms-text.ts';
import { lesson as standIn } from '../../lessons/stand-in/lesson.ts';

const link = (href: string, isCurrent = false): SidebarLink => ({
  type: 'link',
  label: href,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});
const group = (label: string, entries: SidebarGroup['entries']): SidebarGroup => ({
  type: 'group',
  label,
  entries,
  collapsed: true,
  badge: undefined,
});
/** As Starlight makes it of the folders of content/lessons. */
const section = group('Lesson', [
  group('ct-3', [group('pages', [link('/lesson/'), link('/lesson/why-a-file/')]), link('/lesson/glossary/')]),
  group('stand-in', [
    group('pages', [link('/lessons/stand-in/'), link('/lessons/stand-in/second/', true)]),
    link('/lessons/stand-in/glossary/'),
  ]),
]);
const labels = (groups: readonly SidebarGroup[]) =>
  groups.map(({ label, entries }) => [label, ...entries.map((entry) => entry.label)]);

describe('beside a page of a lesson stand the pages', () => {
  it('of the one lesson, under the name of the section', () => {
    expect(labels(lessonGroups(section, foundLessons.slice(0, 1)))).toEqual([
      ['Lesson', '/lesson/', '/lesson/why-a-file/', '/lesson/glossary/'],
    ]);
  });

  it('of each lesson, under its title', () => {
    expect(labels(lessonGroups(section, [...foundLessons.slice(0, 1), standIn]))).toEqual([
      ['Configuration Patterns', '/lesson/', '/lesson/why-a-file/', '/lesson/glossary/'],
      ['A stand-in', '/lessons/stand-in/', '/lessons/stand-in/second/', '/lessons/stand-in/glossary/'],
    ]);
  });
});

it('a page leads to those before and after it', () => {
  const { prev, next } = turnedPages(lessonGroups(section, [standIn]));
  expect([prev?.href, next?.href]).toEqual(['/lessons/stand-in/', '/lessons/stand-in/glossary/']);
  expect(turnedPages([group('', [link('/a/', true), link('/a/#b'), link('/c/')])])).toMatchObject({
    prev: undefined,
    next: { href: '/c/' },
  });
  expect(turnedPages([group('', [link('/a/')])])).toEqual({ prev: undefined, next: undefined });
});

test.each([
  ['lesson', 'lesson'],
  ['lesson/batch-size', 'lesson'],
  ['lessons/stand-in/second', 'lesson'],
  ['rules/unknown-key', 'rules'],
  ['', undefined],
  ['lessonette', undefined],
])('the page %s is in the section %s', (id, name) => {
  expect(sectionOf(id)?.id).toBe(name);
});

it('llms.txt lists the pages of each lesson in the order of the menu', () => {
  const page = (name: string, html = '') => ({ name, html, title: name, description: 'About it.' });
  const menu = ['/lesson/', '/lesson/why-a-file/', '/lessons/stand-in/', '/lessons/stand-in/second/'];
  const links = menu.map((href) => `<a href="${href}">x</a>`).join('');
  const pages = [
    page('lessons/stand-in/second'),
    page('lessons/stand-in'),
    page('lesson/why-a-file'),
    page('lesson', `<nav aria-label="Main">${links}</nav>`),
  ];
  const text = llmsText(pages, '', (name) => `/${name}.md`);
  expect([...text.matchAll(/\]\(\/(.*)\.md\)/g)].map(([, name]) => name)).toEqual([
    ...['lesson', 'lesson/why-a-file', 'lessons/stand-in', 'lessons/stand-in/second'],
  ]);
});
