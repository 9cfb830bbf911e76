import { pageId } from '../../src/lessons/page-id.ts';
import { contentPages } from './config-fences.ts';
import { lessonsOnDisk } from './lessons-on-disk.ts';

/** The file of each page of content, by the page's id: `lesson/batch-size`. */
export const pageFiles: ReadonlyMap<string, string> = new Map(contentPages.map((file) => [idOf(file), file]));

/** The id of the page that a file of content is: `rules/unknown-key` for content/rules/unknown-key.mdx. */
export function idOf(file: string): string {
  return pageId(file.replace(/^content\//, ''), lessonsOnDisk);
}

/** The file of the page with an id. */
export function pageFile(id: string): string {
  const file = pageFiles.get(id);
  if (file === undefined) throw new Error(`content/ has no page ${id}.`);
  return file;
}
