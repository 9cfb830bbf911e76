import { type Contract, type Key, type KeyStatus, statusOf } from '../../core/index.ts';
import { targets } from './targets.ts';

/** One cell of the matrix: neighbouring targets of a trainer that make the same of a key. */
export interface Cell {
  readonly status: KeyStatus;
  readonly targets: readonly Contract[];
}

/** A key's row in the matrix; a single cell where no target reads it. */
export function cellsOf(key: Key): readonly Cell[] {
  const statuses = targets.map((target) => ({ status: statusOf(target, key), target }));
  if (statuses.every(({ status }) => status.kind === 'not read')) {
    return [{ status: { kind: 'not read' }, targets }];
  }
  const cells: { status: KeyStatus; targets: Contract[] }[] = [];
  for (const { status, target } of statuses) {
    const last = cells.at(-1);
    if (last !== undefined && belongTogether(last, status, target)) last.targets.push(target);
    else cells.push({ status, targets: [target] });
  }
  return cells;
}

function belongTogether(cell: Cell, status: KeyStatus, target: Contract): boolean {
  return (
    cell.targets[0]?.trainer === target.trainer && JSON.stringify(cell.status) === JSON.stringify(status)
  );
}
