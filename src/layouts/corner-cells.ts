interface Cell {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children: readonly unknown[];
}

/** The empty corner of a table is no header of anything; Markdown has no other way to write it. */
export const cornerCells = {
  name: 'corner-cells',
  element: {
    filter: ['th'],
    visit(cell: Cell) {
      if (cell.children.length > 0) return undefined;
      return { type: 'element', tagName: 'td', properties: { ...cell.properties }, children: [] };
    },
  },
};
