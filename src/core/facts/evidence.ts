import type { Code } from '../diagnostic.ts';

/**
 * How sure a statement is.
 * - `run`: upstream's own code was run at the commit, its native parts replaced.
 * - `read`: its source was read at the commit.
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
  readonly certainty: Exclude<Certainty, 'inferred'>;
}

/** A refusal of a target, which a rule of this code tells of. */
export interface Refusal {
  readonly code: Code;
  /** Which of several of the code. */
  readonly what?: string;
  /** null where nothing of it was found, and it is inferred. */
  readonly place: Place | null;
}

/** Where a target's code reads each key, by the key's path, and where it refuses. */
export interface Evidence {
  readonly keys: Readonly<Record<string, Place>>;
  readonly refusals: readonly Refusal[];
}

type Lines = Readonly<Record<string, number>>;

/** A refusal as it is written down; without a file it is inferred. */
type WrittenRefusal = Pick<Refusal, 'code' | 'what'> & Partial<Omit<Place, 'commit'>>;

/**
 * Evidence as it is written down.
 * @param files the lines of the keys, by file and certainty
 */
export function evidenceAt(
  commit: string,
  files: Readonly<Record<string, Partial<Record<Place['certainty'], Lines>>>>,
  refusals: readonly WrittenRefusal[],
): Evidence {
  const keys = Object.entries(files).flatMap(([file, { run = {}, read = {} }]) => [
    ...placesIn({ file, commit, certainty: 'run' }, run),
    ...placesIn({ file, commit, certainty: 'read' }, read),
  ]);
  return {
    keys: Object.fromEntries(keys),
    refusals: refusals.map(({ code, what, file, line, certainty }) => ({
      code,
      ...(what === undefined ? {} : { what }),
      place:
        file === undefined || line === undefined || certainty === undefined
          ? null
          : { file, line, commit, certainty },
    })),
  };
}

function placesIn(of: Omit<Place, 'line'>, lines: Lines): readonly (readonly [string, Place])[] {
  return Object.entries(lines).map(([path, line]) => [path, { ...of, line }] as const);
}
