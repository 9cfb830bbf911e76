import { globSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { BuiltSite, type PageWeight, total } from './page-weight.ts';

/** A page of the built site, what it weighs, and what it may. */
export interface WeighedPage {
  /** `/lesson/batch-size/` */
  readonly address: string;
  readonly weight: PageWeight;
  /** Bytes. */
  readonly total: number;
  readonly limits: PageLimits;
}

/** Design.md's limits of a page: KiB in all and of scripts, and milliseconds of blocking. */
export interface PageLimits {
  readonly total: number;
  readonly scripts: number;
  readonly blocking: number;
}

const ofReading: PageLimits = { total: 90, scripts: 32, blocking: 50 };

/** The playground brings its engine along. The list of all keys is read by searching in it; laying it out takes its time. */
const ofOthers: Readonly<Record<string, PageLimits>> = {
  '/playground/': { total: 150, scripts: 150, blocking: 150 },
  '/reference/': { ...ofReading, blocking: 100 },
};

/** What Monaco may weigh, which comes after the playground can be used: KiB. */
export const monacoLimit = 850;

export function limitsOf(address: string): PageLimits {
  return ofOthers[address] ?? ofReading;
}

/** The pages of the built site, heaviest first in each section; empty where it is not built. */
export function weighedPages(folder: string): WeighedPage[] {
  const site = new BuiltSite(folder);
  return globSync('**/index.html', { cwd: folder })
    .sort()
    .map((file) => {
      const address = file === 'index.html' ? '/' : `/${dirname(file)}/`;
      const weight = site.page(`/${file}`);
      return { address, weight, total: total(weight), limits: limitsOf(address) };
    });
}

/** Bytes that the playground loads once its text can be edited. */
export function monacoWeight(folder: string): number {
  const site = new BuiltSite(folder);
  const before = site.scripts('/playground/index.html');
  return site.weigh(site.onDemand(before, /monaco/i, before));
}
