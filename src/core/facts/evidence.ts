/**
 * How sure a statement is.
 * - `run`: upstream's own code was run, its native parts replaced.
 * - `read`: its source was read at a commit.
 * - `inferred`: it follows from other facts.
 */
export type Certainty = 'run' | 'read' | 'inferred';

/** Where upstream's code says something. */
export interface Place {
  /** From the root of tt-metal. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly commit: string;
  readonly certainty: Certainty;
}

/** Where each key of a target, by its path, and each of its stops, by its name, was found. */
export type Evidence = Readonly<Record<string, Place>>;
