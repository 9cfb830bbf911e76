import type { Target } from '../../core/index.ts';

export type LineEnding = '\n' | '\r\n';

/** What a draft was when it came: a template, a file, a link. */
export interface Origin {
  readonly title: string;
  readonly text: string;
  readonly model: string | null;
}

/** All that a reload brings back. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  /** The model config beside it; null where there is none. */
  readonly model: string | null;
  /** Names that an older page has kept may be gone; the pickers pass over them. */
  readonly target: Partial<Target>;
  readonly datasetSize: number | null;
  /** How the lines of its file end: editors know "\n" alone, and the file is to leave as it came. */
  readonly lineEnding: LineEnding;
  /** What a reset goes back to; null where nothing is known. */
  readonly origin: Origin | null;
}

/** What comes to lie in the workspace; what it does not say stays as it is, or is nothing. */
export type Arrival = Pick<Draft, 'name' | 'text'> & Partial<Draft>;

/** A text as it comes, with nothing more to say of it. */
export function draftOf(name: string, text: string): Draft {
  return {
    name,
    text,
    model: null,
    target: {},
    datasetSize: null,
    lineEnding: '\n',
    origin: { title: name, text, model: null },
  };
}

/** True where nobody has changed it since it came. */
export function isUntouched({ text, model, origin }: Draft): boolean {
  return origin !== null && origin.text === text && origin.model === model;
}

/** Reads field by field what a browser has kept: an older or newer page may have written it otherwise. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string')
    return null;
  const { name, model, target, datasetSize, lineEnding, origin } = kept as Partial<
    Record<keyof Draft, unknown>
  >;
  return {
    name: typeof name === 'string' ? name : '',
    text: kept.text,
    model: typeof model === 'string' ? model : null,
    target: typeof target === 'object' && target !== null ? target : {},
    datasetSize: typeof datasetSize === 'number' ? datasetSize : null,
    lineEnding: lineEnding === '\r\n' ? '\r\n' : '\n',
    origin: readOrigin(origin),
  };
}

function readOrigin(kept: unknown): Origin | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { title, text, model } = kept as Partial<Record<keyof Origin, unknown>>;
  if (typeof title !== 'string' || typeof text !== 'string') return null;
  return { title, text, model: typeof model === 'string' ? model : null };
}
