import type { Lesson } from '../../../src/lessons/lesson.ts';

/** Stands for any second lesson: a test copies this folder into content/lessons, and changes nothing else. */
export const lesson: Lesson = {
  id: 'stand-in',
  path: 'lessons/stand-in',
  title: 'A stand-in',
  order: 4,
  minutes: 2,
  prerequisites: ['ct-3'],
};
