import { expect, it } from 'vitest';
import { exercisesIn } from '../../../src/components/exercise/exercises-in.ts';
import { foundExercises } from '../../../src/components/exercise/found-exercises.ts';
import { onPages } from '../../../src/components/exercise/on-pages.ts';
import { foundGlossaries } from '../../../src/components/glossary/found-glossaries.ts';
import { termNamed } from '../../../src/components/glossary/term-named.ts';
import { foundLessons } from '../../../src/lessons/found-lessons.ts';
import { exerciseFaults } from '../../content/exercise-faults.ts';
import * as second from '../../lessons/stand-in/exercises/second.ts';
import { lesson as standIn } from '../../lessons/stand-in/lesson.ts';

const lessons = [...foundLessons, standIn];
const path = '/content/lessons/stand-in/exercises/second.ts';
const page = (id: string, order?: number) => ({ id, data: { sidebar: { order } } });

it('the exercises of another lesson stand on its pages', () => {
  const placed = exercisesIn({ [path]: second }, lessons);
  expect(placed.map((one) => [one.exercise.id, one.page])).toEqual([
    ['stand-in-batch', 'lessons/stand-in/second'],
  ]);
  expect(placed.flatMap(({ exercise }) => exerciseFaults(exercise))).toEqual([]);
});

it('no two exercises have one id, in whatever lesson they stand', () => {
  const again = '/content/lessons/ct-3/exercises/boards.ts';
  expect(() => exercisesIn({ [path]: second, [again]: second }, lessons)).toThrow(
    'Two exercises have the id "stand-in-batch".',
  );
});

it('a lesson lists its own exercises, in the order of its pages', () => {
  const placed = [...exercisesIn({ [path]: second }, lessons), ...foundExercises];
  const pages = [page('lessons/stand-in'), page('lesson/anatomy', 2), page('lesson/why-a-file', 1)];
  expect(onPages(placed, pages).map(({ exercise }) => exercise.id)).toEqual([
    ...['misspelt-key', 'wrong-section', 'quoted-false'],
  ]);
  expect(onPages(placed, [page('lessons/stand-in/second')]).map(({ exercise }) => exercise.id)).toEqual([
    'stand-in-batch',
  ]);
});

it('a term is that of the page’s lesson, elsewhere that of the first lesson which has it', () => {
  const glossaries = {
    ...foundGlossaries,
    '/content/lessons/stand-in/glossary.mdx': '### siding\n\nA track.\n\n### epoch\n\nAn age.\n',
  };
  const lessonOf = (name: string, among = lessons) => termNamed(name, among, glossaries).lesson.id;
  expect(lessonOf('epoch', [standIn])).toBe('stand-in');
  expect(lessonOf('epoch')).toBe('ct-3');
  expect(lessonOf('siding')).toBe('stand-in');
  expect(() => lessonOf('siding', [...foundLessons])).toThrow('The glossary has no term "siding".');
});
