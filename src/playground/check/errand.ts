import type { Launcher } from '../../core/index.ts';
import type { Baseline } from '../experiments/bench.ts';
import type { BoardComparison } from './compare-boards.ts';
import type { Experimentation } from './compare-with-baseline.ts';
import type { FixedSheets } from './fix-sheets.ts';
import type { Subject } from './mail.ts';

/** What is fetched once, on the reader's word, from a worker that lives for this one errand. */
export interface Fetched {
  readonly fixes: FixedSheets;
  readonly launch: Launcher;
  readonly boards: readonly BoardComparison[];
  readonly experiments: Experimentation;
}

/** What an errand rests on: the draft's name goes into its launcher. */
export interface ErrandSubject extends Subject {
  readonly name: string;
  /** What the experiments compare it with. */
  readonly baseline?: Baseline | null;
}

export interface Errand extends ErrandSubject {
  readonly kind: keyof Fetched;
}

/** null where the engine threw. */
export interface Done {
  readonly answer: Fetched[keyof Fetched] | null;
}
