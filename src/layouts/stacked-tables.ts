interface Node {
  readonly type?: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** What a phone has for a table, and what a letter and a cell's padding take of it, in px. */
const room = { width: 350, letter: 8.3, padding: 24 };

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/**
 * Marks each table that no phone has room for, so that there its rows stand below each other as lists (reading.css).
 * A cell then says which column it is of; the roles keep it a table to a screen reader, however it is shown.
 */
export const stackedTables = {
  name: 'stacked-tables',
  element: {
    filter: ['table'],
    visit(table: Node) {
      const rows = elementsOf(table).flatMap(elementsOf);
      if (widthOf(rows) <= room.width) return undefined;
      const heads = elementsOf(rows[0]).map(textOf);
      return {
        ...withRoles(table, heads),
        properties: { ...table.properties, className: ['stacks'], role: 'table' },
      };
    },
  },
};

function withRoles(node: Node, heads: readonly string[]): Node {
  const role = roles[node.tagName ?? ''];
  if (role === undefined) return node;
  let column = -1;
  const children = (node.children ?? []).map((child) => {
    if (child.tagName === 'td') column += 1;
    return child.tagName === 'td'
      ? labelled(child, heads.length > 2 ? heads[column] : '')
      : withRoles(child, heads);
  });
  return { ...node, properties: { ...node.properties, role }, children };
}

/** The first cell of a row names it and needs no label; of two columns the second needs none either. */
function labelled(cell: Node, head: string | undefined): Node {
  const label = head === undefined || head === '' ? {} : { 'data-column': head };
  const whole = { type: 'element', tagName: 'div', properties: {}, children: cell.children ?? [] };
  return { ...cell, properties: { ...cell.properties, ...label, role: 'cell' }, children: [whole] };
}

/** The least width that a browser can give a table: of each column its longest word. */
function widthOf(rows: readonly Node[]): number {
  const longest: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of elementsOf(row).entries()) {
      const words = textOf(cell)
        .split(/\s+/)
        .map((word) => word.length);
      longest[at] = Math.max(longest[at] ?? 0, ...words);
    }
  }
  return longest.reduce((sum, letters) => sum + letters * room.letter + room.padding, 0);
}

function elementsOf(node: Node | undefined): readonly Node[] {
  return (node?.children ?? []).filter(({ type }) => type === 'element');
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
