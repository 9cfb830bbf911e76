import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { foundLessons } from './lessons/found-lessons.ts';
import { pageId } from './lessons/page-id.ts';

/** Starlight calls the collection of its pages `docs`; ours live at the top, in content/. */
export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './content',
      pattern: '**/[^_]*.{md,mdx}',
      generateId: ({ entry }) => pageId(entry, foundLessons),
    }),
    schema: docsSchema(),
  }),
};
