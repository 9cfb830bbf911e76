import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { underBase } from '../components/under-base.ts';
import { markdownPath, pageName, shareImagePath } from './page-addresses.ts';
import { shareImageSize } from './share-image-size.ts';

/** Pages that are shown at the addresses of others, and have none of their own. */
const standIns: ReadonlySet<string> = new Set(['404', 'offline']);

/**
 * A browser paints a page first once this much of it has come. What it paints while half of the header or of the sidebar
 * is there moves when the rest follows. After the title nothing moves, except in the playground, whose bar fills its line.
 */
const paintedFrom = (id: string) => ({
  tag: 'link' as const,
  attrs: { rel: 'expect', href: id === 'playground' ? '#site-note' : '#_top', blocking: 'render' },
  content: '',
});

/**
 * Names in a page's head its Markdown and the picture that a link to it shows elsewhere. An absolute address needs
 * SITE_URL; without it the picture's is one of this site, which is true wherever the site is served.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { head, id, entry } = context.locals.starlightRoute;
  head.push(paintedFrom(id));
  if (standIns.has(id)) {
    context.locals.starlightRoute.head = head.filter(({ attrs }) => attrs?.rel !== 'canonical');
    return;
  }
  const name = pageName(id);
  const image = underBase(shareImagePath(name));
  const property = (property: string, content: string) => ({
    tag: 'meta' as const,
    attrs: { property, content },
    content: '',
  });
  head.push(
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: underBase(markdownPath(name)) },
      content: '',
    },
    property('og:image', context.site === undefined ? image : new URL(image, context.site).href),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(shareImageSize.width)),
    property('og:image:height', String(shareImageSize.height)),
    property('og:image:alt', `Trainyard: ${entry.data.title}`),
  );
});
