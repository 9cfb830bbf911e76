import { lineIndex, type Span } from '../../core/index.ts';

/** A span, and where it starts as a reader counts. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

export type PlaceOf = (span: Span) => Place;

/** Turns the offsets of a text into lines and columns. */
export function placesIn(text: string): PlaceOf {
  const lines = lineIndex(text);
  return ({ start, end }) => ({ start, end, ...lines.positionAt(start) });
}
