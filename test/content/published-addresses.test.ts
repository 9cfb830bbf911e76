import { expect, it } from 'vitest';
import { foundExercises } from '../../src/components/exercise/found-exercises.ts';
import { pageFiles } from './page-files.ts';

/** Links lead to these addresses, and readers' browsers keep what is solved by these ids: what was published stays. */
const published = {
  pages: `
  lesson
  lesson/anatomy
  lesson/batch-size
  lesson/boards
  lesson/checkpoints
  lesson/common-mistakes
  lesson/devices
  lesson/epochs-and-steps
  lesson/evaluation
  lesson/glossary
  lesson/learning-rate
  lesson/logging
  lesson/one-change-at-a-time
  lesson/optimizer
  lesson/put-it-together
  lesson/scenarios-and-journey
  lesson/takeaways
  lesson/templates
  lesson/trainers
  lesson/what-changed
  lesson/why-a-file
  `,
  exercises: `
  misspelt-key
  wrong-section
  quoted-false
  lost-rate
  bad-conversion
  effective-batch
  rate-too-high
  theta-as-text
  eighty-passes
  idle-chip
  square-mesh
  clipping-off
  kahan-with-moreh
  ten-checkpoints
  names-for-nothing
  never-validates
  for-an-n300
  all-five
  out-of-memory
  translator-run
  put-it-together
  `,
};
const words = (text: string) => text.trim().split(/\s+/);

it('each page of the lesson stands where it was published', () => {
  expect([...pageFiles.keys()]).toEqual(expect.arrayContaining(words(published.pages)));
  expect(words(published.pages).length).toBe(21);
});

it('each exercise has the id with which it was published', () => {
  const ids = foundExercises.map(({ exercise }) => exercise.id);
  expect(ids).toEqual(expect.arrayContaining(words(published.exercises)));
  expect(words(published.exercises).length).toBe(21);
});
