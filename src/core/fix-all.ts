import type { CheckOptions } from './check.ts';
import { check } from './check.ts';
import type { Code, Diagnostic, Edit, Fix } from './diagnostic.ts';
import { type Asked, askEveryTarget, type Budget, tryFixes } from './fix-trial.ts';

/** A fix that was applied, and what it was for. */
export interface AppliedFix extends Pick<Diagnostic, 'code' | 'severity'>, Pick<Fix, 'title'> {
  /** Its problem was hidden by others: nobody was told of it before they were fixed. */
  readonly isFollowUp: boolean;
}

export interface FixedAll {
  readonly text: string;
  /** In the order in which they were applied; empty where no fix was certain. */
  readonly applied: readonly AppliedFix[];
}

/**
 * One fix can make room for the next, a line that can be read again for instance, and each round asks all targets about the
 * whole text. All of them together read so many characters of it at most: 25 times a usual config.
 */
const mostCharacters = 100_000;

/** Fixes of one kind that a round tries together. */
const mostTogether = 100;

/** Where the text cannot be read, what is said of one line follows from the lines before it. */
const oneByOne: ReadonlySet<Code> = new Set(['yaml-syntax']);

/**
 * The fix of a problem that corrects a slip, and is the only one: all that is missing is that it does no harm, which
 * `fixAll` finds out. A note is no problem, whatever it offers.
 */
export function correctionOf({ severity, fixes }: Pick<Diagnostic, 'severity' | 'fixes'>): Fix | null {
  const [only, ...others] = fixes;
  const isOne = only?.corrects !== undefined && others.length === 0 && severity !== 'info';
  return isOne ? only : null;
}

/**
 * Applies every fix that is certain, from the top down, until none is left: it corrects spelling, quoting, syntax or a
 * place, and harms on no target that the pickers offer (`tryFixes`). What no fix speaks of stays as it is, byte for byte.
 */
export function fixAll(text: string, options: CheckOptions = {}): FixedAll {
  const applied: AppliedFix[] = [];
  const seen = new Set([text]);
  let corrections = correctionsIn(text, options);
  const known = new Set(corrections.map(nameOf));
  let fixed = text;
  let asked: Asked | null = null;
  const budget: Budget = { characters: mostCharacters };
  while (corrections.length > 0) {
    asked ??= askEveryTarget(fixed, options, budget);
    if (asked === null) break;
    const trial: CertainTrial | null = tryFirstCertain(asked, corrections, options, budget);
    if (trial === null || seen.has(trial.after.source.text)) break;
    asked = trial.after;
    fixed = asked.source.text;
    seen.add(fixed);
    for (const each of trial.certain) {
      const { code, severity, fix } = each;
      applied.push({ code, severity, title: fix.title, isFollowUp: !known.has(nameOf(each)) });
    }
    corrections = correctionsIn(fixed, options);
  }
  return { text: fixed, applied };
}

type Correction = Pick<Diagnostic, 'code' | 'severity'> & { readonly fix: Fix };

const nameOf = ({ code, fix }: Correction): string => `${code} ${fix.title}`;

function correctionsIn(text: string, options: CheckOptions): readonly Correction[] {
  return check(text, options).diagnostics.flatMap(({ code, severity, fixes }) => {
    const fix = correctionOf({ severity, fixes });
    return fix === null ? [] : [{ code, severity, fix }];
  });
}

interface CertainTrial {
  readonly certain: readonly Correction[];
  readonly after: Asked;
}

/** Of the first group of corrections in which any does no harm, those that do none. */
function tryFirstCertain(
  before: Asked,
  corrections: readonly Correction[],
  options: CheckOptions,
  budget: Budget,
): CertainTrial | null {
  for (let left = corrections; left.length > 0; ) {
    const group = nextGroup(left);
    const trial = tryFixes(
      before,
      group.map(({ fix }) => fix),
      options,
      budget,
    );
    if (trial !== null) {
      return { certain: group.filter(({ fix }) => trial.fixes.includes(fix)), after: trial.after };
    }
    left = left.filter((one) => !group.includes(one));
  }
  return null;
}

/** The first of them by place, and those for problems of the same kind that do not touch it or each other. */
function nextGroup(corrections: readonly Correction[]): readonly Correction[] {
  const [first] = corrections;
  if (first === undefined || oneByOne.has(first.code)) return corrections.slice(0, 1);
  const taken: Edit[] = [];
  const group = corrections.filter(({ code, fix }) => {
    if (code !== first.code || fix.edits.some((edit) => taken.some((other) => touches(edit, other))))
      return false;
    taken.push(...fix.edits);
    return true;
  });
  return group.slice(0, mostTogether);
}

function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
