import type { Target } from '../../core/index.ts';
import type { Report } from '../reports/report.ts';
import type { Answers, EditorRequest, EditorRequestKind } from './editor-request.ts';

/** A view of what follows from the config; one of them is open. */
export type ViewName = 'figures' | 'holds' | 'handover' | 'boards' | 'experiments';

/** All that the engine judges by. */
export interface Subject {
  readonly text: string;
  /** The model config beside it; null where there is none. */
  readonly model: string | null;
  readonly target: Target;
  readonly datasetSize: number | null;
}

export interface CheckRequest extends Subject {
  /** The view that is open: what only another one shows is not computed. */
  readonly view: ViewName;
}

/** A check that the page asks for. */
export interface CheckOrder extends CheckRequest {
  readonly kind: 'check';
  /** Comes back with the answer, so that an answer to an older question can be told and dropped. */
  readonly sequence: number;
}

/** What the page asks of the worker. */
export type ToWorker =
  | CheckOrder
  | { readonly kind: 'ask'; readonly sequence: number; readonly editorRequest: EditorRequest };

/** What the worker says: once that it is alive, then one answer a question. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked'; readonly sequence: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly sequence: number }
  | { readonly kind: 'answered'; readonly sequence: number; readonly answer: Answers[EditorRequestKind] };
