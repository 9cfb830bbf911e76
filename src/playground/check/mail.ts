import type { Target } from '../../core/index.ts';
import type { Report } from './report.ts';

/** What the page asks of the worker. */
export interface ToWorker {
  readonly kind: 'check';
  /** Comes back with the answer, so that an answer to an older question can be told and dropped. */
  readonly sequence: number;
  readonly text: string;
  readonly target: Target;
  readonly datasetSize: number | null;
}

/** What the worker says: once that it is alive, then one answer a question. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked'; readonly sequence: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly sequence: number };
