import type { Target } from '../core/index.ts';
import type { Trouble } from './check/checker.ts';
import type { ViewName } from './check/mail.ts';
import type { Report } from './check/report.ts';

/** A sentence about what has just happened, and what can be done about it. */
export interface Notice {
  readonly sentence: string;
  readonly actions: readonly { readonly title: string; run(): void }[];
  /** An offer to undo is outdated by the next letter typed; other notices wait to be read. */
  readonly endsWithTyping: boolean;
}

/** All that the page shows, but for the text: that is the editor's. */
export interface PlaygroundState {
  /** The file name of the draft. */
  readonly name: string;
  readonly target: Target;
  readonly datasetSize: number | null;
  readonly view: ViewName;
  readonly report: Report | null;
  /** Why the newest text is not checked; null while all is well. */
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
}
