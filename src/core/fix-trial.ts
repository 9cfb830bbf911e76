import { type CheckOptions, type CheckResult, checkOnBoards } from './check.ts';
import type { Diagnostic, Edit, Fix, Span } from './diagnostic.ts';
import { everyTarget } from './facts/facts.ts';
import type { BoardName, Target } from './facts/target.ts';
import { trainers } from './facts/trainers.ts';
import { readSettings } from './keys/settings.ts';
import type { Loaded } from './load/loaded.ts';
import { mappingRules } from './load/mapping-rules.ts';
import { applyFix } from './yaml/edit.ts';
import { type Entry, resolveAlias, type SourceNode } from './yaml/node.ts';
import { parse, type Source } from './yaml/parse.ts';

/** A text, and what each target says of it. */
export interface Asked {
  readonly source: Source;
  readonly results: readonly CheckResult[];
}

/** How much may be asked in all: characters that targets read, of each text at least `leastOfEach`. */
export interface Budget {
  characters: number;
}

/** A short text can have as many problems as a long one, and each trial has its price. */
const leastOfEach = 4_000;

/** Every target, those that differ in the board alone together. */
function targetsByBoard(): readonly { readonly target: Target; readonly boards: readonly BoardName[] }[] {
  const alike = Map.groupBy(everyTarget, ({ trainer, release, run }) => `${trainer} ${release} ${run}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    return first === undefined ? [] : [{ target: first, boards: some.map(({ board }) => board) }];
  });
}

/** Asks every target about a text; the target of `options` does not matter, all else does. null past the budget. */
export function askEveryTarget(text: string, options: CheckOptions, budget: Budget): Asked | null {
  budget.characters -= Math.max(text.length, leastOfEach);
  if (budget.characters < 0) return null;
  const source = parse(text);
  const results = targetsByBoard().flatMap(({ target, boards }) =>
    checkOnBoards(source, boards, { ...options, target }),
  );
  return { source, results };
}

/**
 * Tries the fixes together, and where that does harm, fewer of them. A fix does harm where, for any target,
 * - a diagnostic is new at a place that the fix wrote or moved (what a fault of syntax hid elsewhere may come to light), or
 * - a trainer holds another value for a key that the fix does not speak of, or stops where it did not.
 * @param fixes their edits do not touch
 * @returns those that do none together, and the text after them; null where each of them does, or past the budget
 */
export function tryFixes(
  before: Asked,
  fixes: readonly Fix[],
  options: CheckOptions,
  budget: Budget,
): { readonly fixes: readonly Fix[]; readonly after: Asked } | null {
  if (fixes.length === 0) return null;
  const after = askEveryTarget(applyFix(before.source.text, oneFix(fixes)), options, budget);
  if (after === null) return null;
  const { harmful, isSound } = harmOf(before, after, fixes);
  if (harmful.size === 0 && isSound) return { fixes, after };
  if (fixes.length === 1) return null;
  const others = fixes.filter((fix) => !harmful.has(fix));
  if (others.length > 0 && others.length < fixes.length) return tryFixes(before, others, options, budget);
  // Where no single fix is to blame, or each of them is: half of them, then the other half.
  const half = Math.ceil(fixes.length / 2);
  return (
    tryFixes(before, fixes.slice(0, half), options, budget) ??
    tryFixes(before, fixes.slice(half), options, budget)
  );
}

function oneFix(fixes: readonly Fix[]): Fix {
  return { title: '', edits: fixes.flatMap(({ edits }) => edits) };
}

interface Harm {
  readonly harmful: ReadonlySet<Fix>;
  /** False where a trainer then holds something else than it should. */
  readonly isSound: boolean;
}

function harmOf(before: Asked, after: Asked, fixes: readonly Fix[]): Harm {
  const places = placesOf(before.source, after.source, fixes);
  const harmful = new Set<Fix>();
  const compared = new Set<string>();
  const loaded = new Set<Loaded | null>();
  let isSound = true;
  for (const [at, was] of before.results.entries()) {
    const is = after.results[at];
    if (is === undefined) continue;
    // Most targets say the same, and those of one trainer and release load the same on each board.
    const said = `${outlineOf(was.diagnostics)}\n${outlineOf(is.diagnostics)}`;
    if (!compared.has(said)) {
      compared.add(said);
      for (const place of places) {
        if (isAnyNew(was.diagnostics, is.diagnostics, place)) harmful.add(place.fix);
      }
    }
    if (is.loaded !== null && loaded.has(is.loaded)) continue;
    loaded.add(is.loaded);
    isSound &&= isSameLoaded(was.loaded, is.loaded, () => pathsAt(after.source, is.target.trainer, places));
  }
  return { harmful, isSound };
}

function outlineOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ code, span }) => `${code} ${span.start} ${span.end}`).join(',');
}

/** What a fix wrote or moved, in the text before and after. */
interface FixPlaces {
  readonly fix: Fix;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

function placesOf(before: Source, after: Source, fixes: readonly Fix[]): readonly FixPlaces[] {
  const sorted = fixes
    .flatMap((fix) => fix.edits.map((edit) => ({ fix, edit })))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const written = new Map<Edit, Span>();
  let shift = 0;
  for (const { edit } of sorted) {
    const at = edit.start + shift;
    written.set(edit, { start: at, end: at + edit.text.length });
    shift += edit.text.length - (edit.end - edit.start);
  }
  // A fix of syntax writes nothing but its own characters; what they let be read was hidden.
  const isHidden = ({ corrects }: Fix): boolean => corrects === 'syntax' && before.faults.length > 0;
  return fixes.map((fix) => ({
    fix,
    before: fix.edits.flatMap((edit) => (isHidden(fix) ? [edit] : around(before, edit))),
    after: fix.edits.flatMap((edit) => {
      const range = written.get(edit) ?? edit;
      return isHidden(fix) ? [range] : around(after, range);
    }),
  }));
}

/** The range itself and the entries that it is a part of: a key with its value; of a section that is not moved, its name alone. */
function around({ root }: Source, { start, end }: Span): readonly Span[] {
  const range = { start, end };
  if (start === end) return [range];
  const entries: Span[] = [];
  if (root !== null) collect(root, range, entries);
  return [range, ...entries];
}

function collect(node: SourceNode, range: Span, found: Span[]): void {
  if (node.kind === 'sequence') for (const item of node.items) collect(item, range, found);
  if (node.kind !== 'mapping') return;
  for (const entry of node.entries) {
    const whole = { start: entry.keySpan.start, end: endOf(entry) };
    if (!overlaps(whole, range)) continue;
    if (entry.value.kind !== 'mapping') found.push(whole);
    else {
      if (overlaps(entry.keySpan, range)) found.push(entry.keySpan);
      collect(entry.value, range, found);
    }
  }
}

function endOf({ keySpan, value }: Entry): number {
  return Math.max(keySpan.end, value.span.end);
}

/** What is empty lies in nothing. */
function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isAnyNew(before: readonly Diagnostic[], after: readonly Diagnostic[], places: FixPlaces): boolean {
  const there = new Map<string, number>();
  for (const { code, span } of after) {
    if (places.after.some((place) => overlaps(place, span))) there.set(code, (there.get(code) ?? 0) + 1);
  }
  if (there.size === 0) return false;
  for (const { code, span } of before) {
    const count = there.get(code);
    if (count !== undefined && places.before.some((place) => overlaps(place, span)))
      there.set(code, count - 1);
  }
  return [...there.values()].some((count) => count > 0);
}

/** Whether a trainer holds the same of all keys but those at `paths`; what stopped may load, and not the other way round. */
function isSameLoaded(before: Loaded | null, after: Loaded | null, paths: () => readonly string[]): boolean {
  if (before?.status !== 'ok') return true;
  if (after?.status !== 'ok') return false;
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  const differing = [...names].filter(
    (path) => JSON.stringify(before.values[path]?.value) !== JSON.stringify(after.values[path]?.value),
  );
  if (differing.length === 0) return true;
  const spokenOf = paths();
  return differing.every((path) => spokenOf.some((one) => path === one || path.startsWith(`${one}.`)));
}

/** The keys whose entries the fixes wrote, as this trainer finds them. */
function pathsAt(
  after: Source,
  trainer: keyof typeof trainers,
  places: readonly FixPlaces[],
): readonly string[] {
  const spans = places.flatMap((place) => place.after);
  const { at } = readSettings(after, mappingRules(trainers[trainer].loader));
  return [...at]
    .filter(([, { entry }]) => spans.some((span) => overlaps(span, entry.keySpan) || isItsValue(span, entry)))
    .map(([path]) => path);
}

function isItsValue(span: Span, { value }: Entry): boolean {
  const node = resolveAlias(value);
  return node?.kind !== 'mapping' && overlaps(span, value.span);
}
