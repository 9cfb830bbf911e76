import type { Element, ElementContent, Text } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** An element without properties. */
export function h(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A block of code in a language. */
export function codeBlock(code: string, language: string): Element {
  return h('pre', [{ ...h('code', [text(code)]), properties: { className: [`language-${language}`] } }]);
}

/** The words of the first element that fits, or none. */
export function wordsOf(selector: string, element: Element): string {
  const found = select(selector, element);
  return found === undefined ? '' : toText(found).trim();
}
