import { globSync, readFileSync } from 'node:fs';
import { type FencedConfig, fencesOf } from '../../src/components/config-block/fences-of.ts';

/** A yaml fence of a content page, and where it stands. */
export interface PlacedFence extends FencedConfig {
  /** `content/rules/unknown-key.mdx:21`: the place of its opening line. */
  readonly place: string;
  /** `content/rules/unknown-key.mdx` */
  readonly file: string;
}

/** The pages of content, by their paths from the project's folder. */
export const contentPages = globSync('content/**/*.{md,mdx}').sort();

/** Every yaml fence of every content page. */
export const configFences = contentPages.flatMap((file) => placedFences(file, readFileSync(file, 'utf8')));

/** The yaml fences of a page's text, with their places. */
export function placedFences(file: string, page: string): PlacedFence[] {
  return fencesOf(page).map((one) => ({ ...one, place: `${file}:${one.line}`, file }));
}
