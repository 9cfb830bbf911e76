import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentMarkup } from './src/layouts/content-markup.ts';
import { writeLicences } from './src/licences/write-licences.ts';
import { setOfflinePageApart } from './src/offline/set-offline-page-apart.ts';
import { writeServiceWorker } from './src/offline/write-service-worker.ts';
import { lazyEditorStyles } from './src/playground/lazy-editor-styles.ts';
import { writePolicies } from './src/policy/write-policies.ts';
import { completeSearch } from './src/publish/complete-search.ts';
import { writeMarkdownPages } from './src/publish/write-markdown-pages.ts';
import { writeShareImages } from './src/publish/write-share-images.ts';
import { repeatLightTheme } from './src/styles/repeat-light-theme.ts';

/** Where the site will be served, for a deployment under a path: BASE_PATH=/trainyard/ SITE_URL=https://example.org */
const base = process.env.BASE_PATH || '/';
const site = process.env.SITE_URL || undefined;

export default defineConfig({
  base,
  ...(site === undefined ? {} : { site }),
  integrations: [
    starlight({
      title: 'Trainyard',
      description: 'Learn, check and run tt-train training configs.',
      favicon: '/favicon.svg',
      customCss: ['theme', 'starlight', 'reading', 'chrome', 'code-frame', 'config-block', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Header: './src/layouts/Header.astro',
        Sidebar: './src/layouts/Sidebar.astro',
        PageTitle: './src/layouts/PageTitle.astro',
        MarkdownContent: './src/layouts/MarkdownContent.astro',
        Footer: './src/layouts/Footer.astro',
      },
      routeMiddleware: [
        './src/layouts/section-sidebar.ts',
        './src/layouts/rule-contents.ts',
        './src/layouts/page-head.ts',
      ],
      // The directories carry the content/ prefix: without it the sidebar is silently empty (see test/e2e/site.spec.ts).
      sidebar: [
        { label: 'Lesson', items: [{ autogenerate: { directory: 'content/lessons' } }] },
        { label: 'Scenarios', items: [{ autogenerate: { directory: 'content/scenarios' } }] },
        { label: 'Templates', items: [{ autogenerate: { directory: 'content/templates' } }] },
        { label: 'Rules', items: [{ autogenerate: { directory: 'content/rules' } }] },
        { label: 'Run', items: [{ autogenerate: { directory: 'content/run' } }] },
      ],
      markdown: { processedDirs: ['./content/'] },
      disable404Route: true,
      credits: false,
    }),
    // After Starlight, whose code blocks have to come first; what is static in a page becomes HTML when it is built.
    mdx({ optimize: true }),
    contentMarkup(),
    lazyEditorStyles(),
    repeatLightTheme(),
    completeSearch(),
    writeLicences(),
    setOfflinePageApart(),
    writeMarkdownPages(),
    writeShareImages(),
    // After all that writes pages: the hashes are those of the pages as they are served.
    writePolicies({ pagesWithInlineStyles: ['playground/'] }),
    // Last: its version is the hash of everything else.
    writeServiceWorker(),
  ],
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks the modules of content with a directive of its own, and Rolldown warns of each.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
        // Core is data and functions: what a page does not use of it stays out, however it is put together.
        treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
      },
    },
  },
});
