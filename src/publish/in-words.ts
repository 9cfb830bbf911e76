import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { configInWords } from './config-in-words.ts';
import { isSilent } from './is-silent.ts';
import { keyTableInWords } from './key-table-in-words.ts';
import { inOneLine, spaced } from './one-line.ts';
import { codeBlock, h, text } from './plain-elements.ts';

/** Turns what HTML alone can show (frames, forms, pictures, details) into what Markdown can say, in place. */
export function inWords(parent: Element): void {
  const children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (isFramedCode(child)) return configInWords(child, inWords);
    if (child.properties.role === 'img' && child.properties.ariaLabel) return [picture(child)];
    if (isSilent(child)) return [];
    inWords(child);
    return reworded(child, parent);
  });
  parent.children = parent.tagName === 'pre' || parent.tagName === 'code' ? children : spaced(children);
}

function reworded(element: Element, parent: Element): ElementContent[] {
  switch (element.tagName) {
    // The word that a glossary's button explains belongs to its sentence.
    case 'button':
      return element.children;
    case 'textarea':
      return [codeBlock(toText(element, { whitespace: 'pre' }), 'yaml')];
    case 'summary':
      return [h('p', [h('strong', element.children)])];
    case 'details':
    case 'label':
      return [h('div', element.children)];
    case 'aside':
      return [h('blockquote', element.children)];
    case 'div':
      return parent.tagName === 'li' ? element.children : [element];
    case 'td':
    case 'th':
      return [{ ...element, children: inOneLine(element.children) }];
    case 'b':
    case 'strong':
      return parent.tagName === 'dt' ? element.children : [element];
    case 'table':
      return [hasClass(element, 'ty-ref-matrix') ? keyTableInWords(element) : element];
    case 'dl':
      return [
        h(
          'ul',
          selectAll('dt', element).map((term) => itemOf(term, element)),
        ),
      ];
    default:
      return [element];
  }
}

function isFramedCode({ tagName, children }: Element): boolean {
  return tagName === 'figure' && children.some((one) => one.type === 'element' && one.tagName === 'pre');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** A term with what is said of it: the elements up to the next term. */
function itemOf(term: Element, list: Element): Element {
  const all = selectAll('dt, dd', list);
  const said: ElementContent[] = [];
  for (const one of all.slice(all.indexOf(term) + 1)) {
    if (one.tagName === 'dt') break;
    said.push(h('div', one.children));
  }
  return h('li', [h('strong', [...term.children, text(':')]), text(' '), ...inOneLine(said)]);
}

/** A picture's own words: of the mark of a severity the word, of a drawing a paragraph. */
function picture(element: Element): Element {
  const words = String(element.properties.ariaLabel);
  return element.tagName === 'svg' ? h('span', [text(`${words}: `)]) : h('p', [text(`Diagram: ${words}`)]);
}
