import { globSync } from 'node:fs';
import { BuiltSite, type PageWeight, total } from './page-weight.ts';

export interface Budget {
  readonly what: string;
  /** Where a whole page is measured, its parts. */
  readonly weight: PageWeight | null;
  /** Bytes. */
  readonly measured: number;
  /** KiB, from design.md. */
  readonly most: number;
}

const playground = '/playground/index.html';

/** The measured pages against their limits; null where the site is not built. */
export function pageBudgets(folder: string): Budget[] | null {
  const site = new BuiltSite(folder);
  const lessonPages = globSync('lesson/**/index.html', { cwd: folder }).map((page) => `/${page}`);
  if (![playground, '/index.html'].every((page) => site.has(page)) || lessonPages.length === 0) return null;
  const lesson = lessonPages
    .map((page) => ({ page, weight: site.page(page) }))
    .reduce((heaviest, one) => (total(one.weight) > total(heaviest.weight) ? one : heaviest));
  const scripts = Math.max(...lessonPages.map((page) => site.page(page).js));
  const home = site.page('/index.html');
  const room = site.page(playground);
  const before = site.scripts(playground);
  return [
    { what: 'home page', weight: home, measured: total(home), most: 90 },
    {
      what: `heaviest of the lesson: ${lesson.page.split('/').at(-2)}`,
      weight: lesson.weight,
      measured: total(lesson.weight),
      most: 90,
    },
    { what: 'a lesson page, most scripts', weight: null, measured: scripts, most: 32 },
    { what: 'playground, before Monaco', weight: room, measured: total(room), most: 150 },
    {
      what: 'playground, Monaco',
      weight: null,
      measured: site.weigh(site.onDemand(before, /monaco/i, before)),
      most: 850,
    },
  ];
}
