import type { Completions, Formatted, Hover, OutlineEntry, Target } from '../../core/index.ts';

/** A place of a text, and for which target it is asked about. */
interface PlaceAsked {
  readonly text: string;
  readonly offset: number;
  readonly target: Target;
}

interface EditorRequests {
  readonly hover: PlaceAsked;
  readonly complete: PlaceAsked;
  readonly outline: { readonly text: string };
  readonly format: { readonly text: string };
}

/** What the engine says to each kind of question. */
export interface Answers {
  readonly hover: Hover | null;
  readonly complete: Completions | null;
  readonly outline: readonly OutlineEntry[];
  readonly format: Formatted;
}

export type EditorRequestKind = keyof EditorRequests;

/** Something that the editor wants to know of a text now, besides the check of each change. */
export type EditorRequest<Kind extends EditorRequestKind = EditorRequestKind> = {
  readonly [One in Kind]: { readonly kind: One } & EditorRequests[One];
}[Kind];

/** Asks the engine; null where it cannot answer. */
export type Ask = <Kind extends EditorRequestKind>(
  editorRequest: EditorRequest<Kind>,
) => Promise<Answers[Kind] | null>;
