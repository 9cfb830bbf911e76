import type { Exercise } from './exercise.ts';
import { foundExercises } from './found-exercises.ts';

/** The exercise that a page asks for by its id. */
export function exerciseNamed(id: string): Exercise {
  const found = foundExercises.find(({ exercise }) => exercise.id === id);
  if (found === undefined)
    throw new Error(`No file in the lessons' folders exercises/ has an exercise "${id}".`);
  return found.exercise;
}
