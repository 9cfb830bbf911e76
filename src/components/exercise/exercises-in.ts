import type { Lesson } from '../../lessons/lesson.ts';
import { pageId } from '../../lessons/page-id.ts';
import type { Exercise } from './exercise.ts';

/** What a file of a lesson's folder exercises/ exports: the exercises of the page that it is called after, in their order. */
export interface ExerciseModule {
  readonly exercises: readonly Exercise[];
}

/** An exercise, and the id of the page on which it stands: `lesson/batch-size`. */
export interface PlacedExercise {
  readonly exercise: Exercise;
  readonly page: string;
}

/**
 * The exercises of the lessons, page by page.
 * @param modules by path: `/content/lessons/ct-3/exercises/batch-size.ts`
 * @throws where two have one id: a reader's browser keeps by it what is solved
 */
export function exercisesIn(
  modules: Readonly<Record<string, ExerciseModule>>,
  lessons: readonly Lesson[],
): readonly PlacedExercise[] {
  const placed = Object.entries(modules).flatMap(([path, { exercises }]) => {
    const file = path.replace(/^\/content\//, '').replace('/exercises/', '/pages/');
    const page = pageId(file.replace(/\.ts$/, '.mdx'), lessons);
    return exercises.map((exercise) => ({ exercise, page }));
  });
  const ids = placed.map(({ exercise }) => exercise.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`Two exercises have the id "${twice}".`);
  return placed;
}
