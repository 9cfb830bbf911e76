import type { Launcher } from '../../core/index.ts';
import type { Baseline } from '../experiments/experiment-store.ts';
import type { BoardComparison } from '../reports/compare-boards.ts';
import type { Experimentation } from '../reports/compare-with-baseline.ts';
import type { FixedSheets } from '../reports/fix-sheets.ts';
import type { Subject } from './protocol.ts';

/** What is fetched once, on the reader's word, from a worker that lives for this one task. */
export interface Fetched {
  readonly fixes: FixedSheets;
  readonly launch: Launcher;
  readonly boards: readonly BoardComparison[];
  readonly experiments: Experimentation;
}

/** What a task rests on: the draft's name goes into its launcher. */
export interface TaskSubject extends Subject {
  readonly name: string;
  /** What the experiments compare it with. */
  readonly baseline?: Baseline | null;
}

export interface Task extends TaskSubject {
  readonly kind: keyof Fetched;
}

/** null where the engine threw. */
export interface Done {
  readonly answer: Fetched[keyof Fetched] | null;
}
