import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { evidenceHeadings } from '../components/rule-page/evidence-headings.ts';
import { ruleOfPage } from './rule-of-page.ts';

/** Names in a rule's table of contents what stands below its own text. */
export const onRequest = defineRouteMiddleware((context) => {
  const { id, toc } = context.locals.starlightRoute;
  if (ruleOfPage(id) === undefined) return;
  toc?.items.push(...evidenceHeadings.map((heading) => ({ ...heading, depth: 2, children: [] })));
});
