import { type Contract, type Key, type Reading, readingOf } from '../../core/index.ts';
import { targets } from './targets.ts';

/** One cell of the matrix: neighbouring targets of a trainer that make the same of a key. */
export interface Cell {
  readonly reading: Reading;
  readonly targets: readonly Contract[];
}

/** A key's row in the matrix; a single cell where no target reads it. */
export function cellsOf(key: Key): readonly Cell[] {
  const readings = targets.map((target) => ({ reading: readingOf(target, key), target }));
  if (readings.every(({ reading }) => reading.kind === 'not read')) {
    return [{ reading: { kind: 'not read' }, targets }];
  }
  const cells: { reading: Reading; targets: Contract[] }[] = [];
  for (const { reading, target } of readings) {
    const last = cells.at(-1);
    if (last !== undefined && belongTogether(last, reading, target)) last.targets.push(target);
    else cells.push({ reading, targets: [target] });
  }
  return cells;
}

function belongTogether(cell: Cell, reading: Reading, target: Contract): boolean {
  return (
    cell.targets[0]?.trainer === target.trainer && JSON.stringify(cell.reading) === JSON.stringify(reading)
  );
}
