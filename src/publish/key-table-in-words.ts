import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { inOneLine } from './one-line.ts';
import { h, text } from './plain-elements.ts';

/** The matrix of keys, trainers and releases as a table of one row a key: Markdown's tables know no spans. */
export function keyTableInWords(matrix: Element): Element {
  const head = ['Key', 'What it sets', 'Who reads it', 'Notes'].map((title) => h('th', [text(title)]));
  const rows = selectAll('tbody', matrix).map((key) => {
    const readers = selectAll('.ty-ref-cell', key).map((cell) => h('div', cell.children));
    const cells = [
      select('.ty-ref-name', key)?.children ?? [],
      select('.ty-ref-facts', key)?.children ?? [],
      inOneLine(readers),
      select('.ty-ref-notes', key)?.children ?? [],
    ];
    return h(
      'tr',
      cells.map((cell) => h('td', cell)),
    );
  });
  return h('table', [h('thead', [h('tr', head)]), h('tbody', rows)]);
}
