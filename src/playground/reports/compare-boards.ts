import {
  type BoardMove,
  type BoardName,
  boardNames,
  boards,
  check,
  moveToBoard,
  type Severity,
} from '../../core/index.ts';
import type { Subject } from '../worker/protocol.ts';
import { checkOptions } from './check-options.ts';

type Counts = Readonly<Record<Severity, number>>;

/** One config on one board, as it stands, and what it takes to run it there with the same effective batch. */
export interface BoardComparison {
  readonly board: BoardName;
  readonly title: string;
  /** GiB a device. */
  readonly memory: number;
  readonly devices: number;
  readonly isChosen: boolean;
  readonly counts: Counts;
  /** null where the figure is not known. */
  readonly used: number | null;
  readonly perDevice: number | null;
  readonly effective: number | null;
  readonly move: BoardMove;
  /** What would be found after the move; null where nothing moves. */
  readonly countsAfter: Counts | null;
}

/** The same config on every board, in the order of the picker. */
export function compareBoards(subject: Subject): readonly BoardComparison[] {
  return boardNames.map((board) =>
    compareBoard({ ...subject, target: { ...subject.target, board } }, subject),
  );
}

function compareBoard(there: Subject, { target: { board: chosen } }: Subject): BoardComparison {
  const { board } = there.target;
  const { title, devices, dramPerDevice } = boards[board];
  const { figures } = check(there.text, checkOptions(there));
  const move = moveToBoard(there.text, board, checkOptions(there));
  const moves = move.status === 'moved' && move.values.length > 0;
  return {
    board,
    title,
    memory: dramPerDevice,
    devices,
    isChosen: board === chosen,
    counts: countsOf(there),
    used: figures.devices.value,
    perDevice: figures.perDeviceBatchSize.value,
    effective: figures.effectiveBatchSize.value,
    move,
    countsAfter: moves ? countsOf({ ...there, text: move.text }) : null,
  };
}

/** As the page's own signal counts them: the model config beside it has its say. */
function countsOf(subject: Subject): Counts {
  const { text, model, target } = subject;
  const counts = { error: 0, warning: 0, info: 0 };
  const found = [
    ...check(text, checkOptions(subject)).diagnostics,
    ...(model === null ? [] : check(model, { target }).diagnostics),
  ];
  for (const { severity } of found) counts[severity] += 1;
  return counts;
}
