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

const lessonPage = '/lesson/batch-size/index.html';
const playground = '/playground/index.html';

/** The measured pages against their limits; null where the site is not built. */
export function pageBudgets(folder: string): Budget[] | null {
  const site = new BuiltSite(folder);
  if (![lessonPage, playground, '/index.html'].every((page) => site.has(page))) return null;
  const lesson = site.page(lessonPage);
  const home = site.page('/index.html');
  const room = site.page(playground);
  const before = site.scripts(playground);
  return [
    { what: 'home page', weight: home, measured: total(home), most: 90 },
    { what: 'a lesson page', weight: lesson, measured: total(lesson), most: 90 },
    { what: 'a lesson page, scripts alone', weight: null, measured: lesson.js, most: 32 },
    { what: 'playground, before Monaco', weight: room, measured: total(room), most: 150 },
    {
      what: 'playground, Monaco',
      weight: null,
      measured: site.weigh(site.onDemand(before, /monaco/i, before)),
      most: 850,
    },
  ];
}
