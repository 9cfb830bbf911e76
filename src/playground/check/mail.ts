import type { Target } from '../../core/index.ts';
import type { Report } from './report.ts';

/** A view of what follows from the config; one of them is open. */
export type ViewName = 'figures' | 'holds' | 'handover';

export interface CheckRequest {
  readonly text: string;
  readonly target: Target;
  readonly datasetSize: number | null;
  /** The view that is open: what only another one shows is not computed. */
  readonly view: ViewName;
}

/** What the page asks of the worker. */
export interface ToWorker extends CheckRequest {
  readonly kind: 'check';
  /** Comes back with the answer, so that an answer to an older question can be told and dropped. */
  readonly sequence: number;
}

/** What the worker says: once that it is alive, then one answer a question. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked'; readonly sequence: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly sequence: number };
