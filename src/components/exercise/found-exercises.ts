import { foundLessons } from '../../lessons/found-lessons.ts';
import { type ExerciseModule, exercisesIn } from './exercises-in.ts';

/** The exercises of the site, found in the lessons' folders when the site is built. */
export const foundExercises = exercisesIn(
  import.meta.glob<ExerciseModule>('/content/lessons/*/exercises/*.ts', { eager: true }),
  foundLessons,
);
