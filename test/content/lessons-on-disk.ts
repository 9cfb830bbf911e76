import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LessonModule, lessonsIn } from '../../src/lessons/lessons-in.ts';

const files = globSync('content/lessons/*/lesson.ts');
const modules = files.map(
  async (file) => [`/${file}`, (await import(resolve(file))) as LessonModule] as const,
);

/** The lessons, as a program without Vite finds them: Playwright, and tests that name files. */
export const lessonsOnDisk = lessonsIn(Object.fromEntries(await Promise.all(modules)));
