import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { pageName } from '../layouts/page-addresses.ts';
import { sectionOf, sections } from '../layouts/sections.ts';
import type { BuiltPage } from './built-pages.ts';

const parser = unified().use(rehypeParse);

/** What the site holds, for programs that read: each page by its Markdown, in the order of the site's own menus. */
export function llmsText(
  pages: readonly BuiltPage[],
  base: string,
  addressOf: (name: string) => string,
): string {
  const named = new Map(pages.map((page) => [page.name, page]));
  const home = named.get('index');
  const parts = sections.map(({ id, label }) => {
    const own = pages.filter(({ name }) => sectionOf(name)?.id === id).map(({ name }) => name);
    // The menu beside a section's first page names its pages in reading order.
    const listed = menuOf(named.get(id)?.html ?? '', base);
    const order = [...new Set([...listed, ...own])].filter((name) => own.includes(name));
    const items = order.flatMap((name) => {
      const page = named.get(name);
      return page === undefined ? [] : [`- [${page.title}](${addressOf(name)}): ${page.description}`];
    });
    return `## ${label}\n\n${items.join('\n')}`;
  });
  return [`# Trainyard`, `> ${home?.description ?? ''}`, ...parts].join('\n\n').concat('\n');
}

function menuOf(html: string, base: string): string[] {
  const menu = select('nav[aria-label="Main"]', parser.parse(html));
  const links = menu === undefined ? [] : selectAll('a[href]', menu);
  return links.map(({ properties }) => pageName(String(properties.href).slice(base.length)));
}
