import { type CheckOptions, check } from './check.ts';
import type { Code, Diagnostic, Edit, Fix } from './diagnostic.ts';
import { applyFix } from './source/apply-fix.ts';

/** A fix that was applied, and what it was for. */
export type AppliedFix = Pick<Diagnostic, 'code' | 'severity'> & Pick<Fix, 'title'>;

export interface Mended {
  readonly text: string;
  /** In the order in which they were applied; empty where nothing was certain. */
  readonly applied: readonly AppliedFix[];
}

/** One fix can make room for the next, a line that can be read again for instance; more rounds than this serve nobody. */
const mostRounds = 100;

/** Where the text cannot be read, what is said of one line follows from the lines before it. */
const oneByOne: ReadonlySet<Code> = new Set(['yaml-syntax', 'tab-indentation']);

/**
 * The fix of a problem whose remedy is certain: there is exactly one, and it takes the problem away. A note is nothing to
 * mend, whatever it offers.
 */
export function certainFix({ severity, fixes }: Pick<Diagnostic, 'severity' | 'fixes'>): Fix | null {
  const [only, ...others] = fixes;
  return only !== undefined && others.length === 0 && severity !== 'info' ? only : null;
}

/**
 * Applies every fix that is certain, from the top down, until none is left: what the reader would get from applying them one
 * by one. What no fix speaks of stays as it is, byte for byte.
 */
export function mend(text: string, options: CheckOptions = {}): Mended {
  const applied: AppliedFix[] = [];
  const seen = new Set([text]);
  let mended = text;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = nextFixes(check(mended, options).diagnostics);
    const next = applyFix(mended, { title: '', edits: fixes.flatMap(({ fix }) => fix.edits) });
    if (seen.has(next)) break;
    seen.add(next);
    mended = next;
    applied.push(...fixes.map(({ code, severity, fix }) => ({ code, severity, title: fix.title })));
  }
  return { text: mended, applied };
}

type CertainFix = Pick<Diagnostic, 'code' | 'severity'> & { readonly fix: Fix };

/** The first certain fix by place, and those for problems of the same kind that do not touch it or each other. */
function nextFixes(diagnostics: readonly Diagnostic[]): readonly CertainFix[] {
  const certain = diagnostics.flatMap(({ code, severity, fixes }): readonly CertainFix[] => {
    const fix = certainFix({ severity, fixes });
    return fix === null ? [] : [{ code, severity, fix }];
  });
  const [first] = certain;
  if (first === undefined || oneByOne.has(first.code)) return certain.slice(0, 1);
  const taken: Edit[] = [];
  return certain.filter(({ code, fix }) => {
    if (code !== first.code || fix.edits.some((edit) => taken.some((other) => touches(edit, other))))
      return false;
    taken.push(...fix.edits);
    return true;
  });
}

function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
