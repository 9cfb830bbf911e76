import type { Lesson } from './lesson.ts';

/**
 * The id of a page of content, which is its address as well: a lesson's page stands under the lesson's path, any other
 * as its file does.
 * @param file below content/: `lessons/ct-3/pages/batch-size.mdx`
 */
export function pageId(file: string, lessons: readonly Lesson[]): string {
  const name = file.replace(/\.mdx?$/, '');
  const [, folder, place = ''] = /^lessons\/([^/]+)\/(.+)$/.exec(name) ?? [];
  return (folder === undefined ? name : lessonPageId(file, folder, place, lessons)).replace(/\/index$/, '');
}

function lessonPageId(file: string, folder: string, place: string, lessons: readonly Lesson[]): string {
  const lesson = lessons.find(({ id }) => id === folder);
  if (lesson === undefined) throw new Error(`content/${file}: there is no lesson.ts in its lesson's folder.`);
  if (place !== 'glossary' && !place.startsWith('pages/'))
    throw new Error(`content/${file}: a lesson's pages stand in its folder pages, beside glossary.mdx.`);
  return `${lesson.path}/${place.replace(/^pages\//, '')}`;
}
