import { describe, expect, it, test } from 'vitest';
import { foundLessons } from '../../../src/lessons/found-lessons.ts';
import type { Lesson } from '../../../src/lessons/lesson.ts';
import { lessonOfPage } from '../../../src/lessons/lesson-of-page.ts';
import { lessonsIn } from '../../../src/lessons/lessons-in.ts';
import { pageId } from '../../../src/lessons/page-id.ts';
import { lessonsOnDisk } from '../../content/lessons-on-disk.ts';
import { lesson as standIn } from '../../lessons/stand-in/lesson.ts';

const first: Lesson = { ...standIn, id: 'a', path: 'lesson', order: 1, prerequisites: [] };
const second: Lesson = {
  ...standIn,
  id: 'b',
  path: 'lessons/b',
  order: 2,
  prerequisites: ['a', 'elsewhere'],
};

function found(...lessons: readonly Lesson[]): readonly Lesson[] {
  return lessonsIn(
    Object.fromEntries(lessons.map((lesson) => [`/content/lessons/${lesson.id}/lesson.ts`, { lesson }])),
  );
}

describe('lessons are found by their folders', () => {
  it('in their order', () => {
    expect(found(second, first)).toEqual([first, second]);
  });

  it('by the site as by the tests', () => {
    expect(foundLessons).toEqual(lessonsOnDisk);
    expect(foundLessons.map(({ id }) => id)).toContain('ct-3');
  });

  test.each<readonly [string, Lesson, string]>([
    ['takes the path of another', { ...second, path: 'lesson' }, 'The lessons a and b have the same path'],
    ['takes the place of another', { ...second, order: 1 }, 'have the same path or order'],
    ['stands at any address', { ...second, path: 'lessons/other' }, 'expected the path "lessons/b"'],
    ['needs itself', { ...second, prerequisites: ['b'] }, 'The lesson b needs b, which comes later.'],
  ])('and not one that %s', (_what, wrong, fault) => {
    expect(() => found(first, wrong)).toThrow(fault);
  });

  it('and not one whose folder is called otherwise', () => {
    expect(() => lessonsIn({ '/content/lessons/c/lesson.ts': { lesson: second } })).toThrow(
      '/content/lessons/c/lesson.ts: expected the id "c", as its folder is called, found "b".',
    );
  });
});

describe('the address of a page', () => {
  const lessons = [...foundLessons, standIn];

  test.each([
    ['lessons/ct-3/pages/index.mdx', 'lesson'],
    ['lessons/ct-3/pages/batch-size.mdx', 'lesson/batch-size'],
    ['lessons/ct-3/glossary.mdx', 'lesson/glossary'],
    ['lessons/stand-in/pages/index.mdx', 'lessons/stand-in'],
    ['lessons/stand-in/pages/second.mdx', 'lessons/stand-in/second'],
    ['lessons/stand-in/glossary.mdx', 'lessons/stand-in/glossary'],
    ['rules/unknown-key.mdx', 'rules/unknown-key'],
    ['scenarios/index.mdx', 'scenarios'],
  ])('%s: /%s/', (file, id) => {
    expect(pageId(file, lessons)).toBe(id);
  });

  it.each([
    ['lessons/none/pages/index.mdx', 'there is no lesson.ts'],
    ['lessons/ct-3/batch-size.mdx', 'stand in its folder pages'],
  ])('%s has none', (file, fault) => {
    expect(() => pageId(file, lessons)).toThrow(fault);
  });

  it('tells its lesson', () => {
    const lessonOf = (id: string) => lessonOfPage(id, lessons)?.id;
    expect(['lesson', 'lesson/batch-size'].map(lessonOf)).toEqual(['ct-3', 'ct-3']);
    expect(['lessons/stand-in', 'lessons/stand-in/second'].map(lessonOf)).toEqual(['stand-in', 'stand-in']);
    expect(['', 'lessons', 'rules/unknown-key', 'lessons/stand-in-too'].map(lessonOf)).toEqual(
      Array(4).fill(undefined),
    );
  });
});
