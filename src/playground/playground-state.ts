import type { Target } from '../core/index.ts';
import type { Draft, LineEnding, Origin } from './files/draft.ts';
import type { Keeping } from './files/draft-keeper.ts';
import type { Report } from './reports/report.ts';
import type { SheetName } from './reports/sheet.ts';
import type { TargetControls } from './target-controls.ts';
import type { Trouble } from './worker/check-client.ts';
import type { ViewName } from './worker/protocol.ts';

/** A sentence about what has just happened, and what can be done about it. */
export interface Notice {
  readonly sentence: string;
  /** What the sentence sums up, for those who want it. */
  readonly details?: readonly string[];
  readonly actions: readonly { readonly title: string; run(): void }[];
  /** An offer to undo is outdated by the next letter typed; other notices wait to be read. */
  readonly endsWithTyping: boolean;
}

/** A change that is shown before it is made. */
export interface Proposal {
  readonly title: string;
  /** "Apply 2 fixes" */
  readonly applyTitle: string;
  /** What is done, one by one. */
  readonly details: readonly string[];
  readonly changes: readonly { readonly sheet: SheetName; readonly before: string; readonly after: string }[];
  apply(): void;
}

/** All that the page shows, but for the texts: those are the editors'. */
export interface PlaygroundState {
  /** The file name of the draft. */
  readonly name: string;
  readonly target: Target;
  readonly datasetSize: number | null;
  readonly lineEnding: LineEnding;
  readonly origin: Origin | null;
  /** Whether a model config lies beside the training config. */
  readonly hasModel: boolean;
  /** The one that is shown. */
  readonly sheet: SheetName;
  readonly view: ViewName;
  readonly report: Report | null;
  /** The report on the target before, while the one on the new target is on its way. */
  readonly before: Report | null;
  /** Why the newest text is not checked; null while all is well. */
  readonly trouble: Trouble | null;
  readonly keeping: Keeping;
  readonly proposal: Proposal | null;
  readonly notice: Notice | null;
}

/** What the page shows of a draft before anything is known of it; the pickers say for which target. */
export function firstState(
  { name, model, lineEnding, origin }: Draft,
  controls: Pick<TargetControls, 'target' | 'datasetSize'>,
): PlaygroundState {
  return {
    name,
    lineEnding,
    origin,
    target: controls.target(),
    datasetSize: controls.datasetSize(),
    hasModel: model !== null,
    sheet: 'training',
    view: 'figures',
    report: null,
    before: null,
    trouble: null,
    keeping: 'kept',
    proposal: null,
    notice: null,
  };
}
