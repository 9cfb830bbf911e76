import { exercises } from '../../../content/exercises/index.ts';
import type { Exercise } from './exercise.ts';

/** The exercise that a page asks for by its id. */
export function exerciseNamed(id: string): Exercise {
  const found = exercises.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`There is no exercise "${id}" in content/exercises/index.ts.`);
  return found;
}
