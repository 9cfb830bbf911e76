import type { StoredExperiments } from '../experiments/experiment-store.ts';
import type { Experimentation } from '../reports/compare-with-baseline.ts';
import { type BaselineActions, createBaselinePart } from './baseline-part.ts';
import { element } from './element.ts';
import { createLogPart, type LogActions } from './log-part.ts';
import { createMovesPart, type MoveActions } from './moves-part.ts';

export type ExperimentActions = BaselineActions & MoveActions & LogActions;

export interface ExperimentsView {
  /** What follows from the config as it is now; null where the engine gave no answer. */
  show(experimentation: Experimentation | null): void;
  /** The baseline or the log is another. */
  showStored(stored: StoredExperiments): void;
}

/** One change at a time: the baseline and what is different from it, the next move, and the log. */
export function createExperimentsView(box: HTMLElement, actions: ExperimentActions): ExperimentsView {
  const baseline = createBaselinePart(actions);
  const moves = createMovesPart(actions);
  const log = createLogPart(actions);
  box.replaceChildren(
    element('section', { class: 'pg-try' }, element('h3', {}, 'Baseline'), baseline.box),
    element('section', { class: 'pg-try' }, element('h3', {}, 'Next experiment'), moves.box),
    element('section', { class: 'pg-try' }, element('h3', {}, 'Log'), log.box),
  );
  return {
    show(experimentation) {
      baseline.show(experimentation);
      moves.show(experimentation?.moves ?? null);
    },
    showStored(stored) {
      baseline.showPinned(stored.baseline);
      log.show(stored.log);
    },
  };
}
