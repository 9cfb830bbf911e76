import { type LessonModule, lessonsIn } from './lessons-in.ts';

/** The lessons of the site: each folder of content/lessons with a lesson.ts, found when the site is built. */
export const foundLessons = lessonsIn(
  import.meta.glob<LessonModule>('/content/lessons/*/lesson.ts', { eager: true }),
);
