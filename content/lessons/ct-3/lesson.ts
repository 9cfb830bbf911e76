import type { Lesson } from '../../../src/lessons/lesson.ts';

export const lesson: Lesson = {
  id: 'ct-3',
  // Published before there was a second lesson.
  path: 'lesson',
  title: 'Configuration Patterns',
  order: 3,
  minutes: 15,
  prerequisites: ['ct-2'],
};
