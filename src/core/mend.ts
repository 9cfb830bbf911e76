import { type CheckOptions, check } from './check.ts';
import type { Code, Diagnostic, Edit, Fix } from './diagnostic.ts';
import { applyFix } from './source/apply-fix.ts';

/** A fix that was applied, and what it was for. */
export interface AppliedFix extends Pick<Diagnostic, 'code' | 'severity'>, Pick<Fix, 'title'> {
  /** Its problem was hidden by others: nobody was told of it before they were mended. */
  readonly isFollowUp: boolean;
}

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
  let certain = certainFixes(check(text, options).diagnostics);
  const known = new Set(certain.map(nameOf));
  let mended = text;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = nextFixes(certain);
    const next = applyFix(mended, { title: '', edits: fixes.flatMap(({ fix }) => fix.edits) });
    if (seen.has(next)) break;
    seen.add(next);
    mended = next;
    for (const each of fixes) {
      const { code, severity, fix } = each;
      applied.push({ code, severity, title: fix.title, isFollowUp: !known.has(nameOf(each)) });
    }
    certain = certainFixes(check(mended, options).diagnostics);
  }
  return { text: mended, applied };
}

type CertainFix = Pick<Diagnostic, 'code' | 'severity'> & { readonly fix: Fix };

const nameOf = ({ code, fix }: CertainFix): string => `${code} ${fix.title}`;

function certainFixes(diagnostics: readonly Diagnostic[]): readonly CertainFix[] {
  return diagnostics.flatMap(({ code, severity, fixes }) => {
    const fix = certainFix({ severity, fixes });
    return fix === null ? [] : [{ code, severity, fix }];
  });
}

/** The first of them by place, and those for problems of the same kind that do not touch it or each other. */
function nextFixes(certain: readonly CertainFix[]): readonly CertainFix[] {
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
