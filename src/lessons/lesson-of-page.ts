import type { Lesson } from './lesson.ts';

/** The lesson that a page belongs to, by the page's id (`lesson/batch-size`). */
export function lessonOfPage(id: string, lessons: readonly Lesson[]): Lesson | undefined {
  return lessons.find(({ path }) => id === path || id.startsWith(`${path}/`));
}
