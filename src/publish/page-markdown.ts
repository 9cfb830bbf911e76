import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inWords } from './in-words.ts';

const parser = unified().use(rehypeParse);
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true });

/**
 * What a built page says, as Markdown: made from the page itself, so that the two never say different things.
 * @param addressOf where a link of the page leads from the Markdown
 */
export function pageMarkdown(html: string, addressOf: (href: string) => string): string {
  const main = select('main', parser.parse(html));
  if (main === undefined) throw new Error('The page has no <main>.');
  inWords(main);
  for (const link of selectAll('a[href]', main)) {
    link.properties.href = addressOf(String(link.properties.href));
  }
  const content: Root = { type: 'root', children: [main as Element] };
  return writer.stringify(writer.runSync(content));
}
