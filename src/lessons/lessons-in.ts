import type { Lesson } from './lesson.ts';

/** What a lesson.ts exports. */
export interface LessonModule {
  readonly lesson: Lesson;
}

/**
 * The lessons of the folders that were found, in their order.
 * @param modules by path: `/content/lessons/ct-3/lesson.ts`
 * @throws where a lesson is not what its folder is called, or two would stand in one place
 */
export function lessonsIn(modules: Readonly<Record<string, LessonModule>>): readonly Lesson[] {
  const lessons = Object.entries(modules).map(([path, { lesson }]) => {
    const fault = faultOf(lesson, path.split('/').at(-2) ?? '');
    if (fault !== undefined) throw new Error(`${path}: ${fault}`);
    return lesson;
  });
  const ordered = lessons.sort((one, other) => one.order - other.order);
  for (const [at, lesson] of ordered.entries()) {
    const before = ordered.slice(0, at);
    const rival = before.find(({ path, order }) => path === lesson.path || order === lesson.order);
    if (rival !== undefined)
      throw new Error(`The lessons ${rival.id} and ${lesson.id} have the same path or order.`);
    const late = ordered.slice(at).find(({ id }) => lesson.prerequisites.includes(id));
    if (late !== undefined) throw new Error(`The lesson ${lesson.id} needs ${late.id}, which comes later.`);
  }
  return ordered;
}

function faultOf({ id, path }: Lesson, folder: string): string | undefined {
  if (id !== folder) return `expected the id "${folder}", as its folder is called, found "${id}".`;
  if (path !== 'lesson' && path !== `lessons/${id}`)
    return `expected the path "lessons/${id}", found "${path}".`;
  return undefined;
}
