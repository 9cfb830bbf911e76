import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { h, text } from './plain-elements.ts';

const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'pre', 'blockquote', 'section']);

/** Content without blocks, for a table's cell: one after the other, parted by a semicolon where no sentence ends. */
export function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  for (const child of children) {
    const isBlock = child.type === 'element' && blocks.has(child.tagName);
    const said = isBlock ? inOneLine(child.children) : [child];
    const before = toText(h('span', line)).trim();
    if (isBlock && before !== '' && said.length > 0) line.push(text(/[.:;]$/.test(before) ? ' ' : '; '));
    line.push(...said);
  }
  return line;
}

/** Words that only a style sheet keeps apart, such as a name and the code beside it, get a space between them. */
export function spaced(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, at) => {
    const before = children[at - 1];
    return isInline(before) && isInline(child) ? [text(' '), child] : [child];
  });
}

function isInline(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && /^(?:a|b|code|em|small|span|strong|time)$/.test(node.tagName);
}
