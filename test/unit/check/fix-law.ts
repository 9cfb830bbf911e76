import { diffLines } from 'diff';
import {
  type CheckResult,
  check,
  type Diagnostic,
  everyTarget,
  lineIndex,
  type Target,
} from '../../../src/core/index.ts';

/**
 * What a change of a text harms, as somebody sees who has the two texts alone and looks at whole lines; null where it harms
 * nothing. It shares no code with the engine's own look (src/core/fix-trial.ts), which goes by edits and entries.
 */
export function harmOf(before: string, after: string): string | null {
  const lines = changedLines(before, after);
  for (const target of everyTarget) {
    const harm = harmFor(target, before, after, lines);
    if (harm !== null) return `${Object.values(target).join(' ')}: ${harm}`;
  }
  return null;
}

interface ChangedLines {
  /** Numbers of lines, from 1, that are not in the other text. */
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  /** Every word on them. */
  readonly words: ReadonlySet<string>;
}

function changedLines(before: string, after: string): ChangedLines {
  const numbers = { before: new Set<number>(), after: new Set<number>() };
  const words = new Set<string>();
  const at = { before: 1, after: 1 };
  for (const { added, removed, count, value } of diffLines(before, after)) {
    for (let line = 0; line < count; line++) {
      if (added) numbers.after.add(at.after + line);
      if (removed) numbers.before.add(at.before + line);
    }
    if (added || removed) for (const word of value.match(/\w+/g) ?? []) words.add(word);
    if (!added) at.before += count;
    if (!removed) at.after += count;
  }
  return { ...numbers, words };
}

function harmFor(target: Target, before: string, after: string, lines: ChangedLines): string | null {
  const [was, is] = [check(before, { target }), check(after, { target })];
  if (!was.isReadable) {
    // What could not be read says nothing of its values; it may only become easier to read.
    const faults = (result: CheckResult) =>
      result.diagnostics.filter(({ code }) => code === 'yaml-syntax' || code === 'tab-indentation').length;
    return faults(is) <= faults(was) ? null : 'more faults of syntax';
  }
  if (!is.isReadable) return 'the text can no longer be read';
  const told = codesOn(before, was.diagnostics, lines.before);
  for (const [code, count] of codesOn(after, is.diagnostics, lines.after)) {
    if (count > (told.get(code) ?? 0)) return `${code} is new on a line that was changed`;
  }
  return changedValue(was, is, lines.words);
}

function codesOn(
  text: string,
  diagnostics: readonly Diagnostic[],
  lines: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const index = lineIndex(text);
  const counts = new Map<string, number>();
  for (const { code, span } of diagnostics) {
    if (lines.has(index.positionAt(span.start).line)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function changedValue(was: CheckResult, is: CheckResult, words: ReadonlySet<string>): string | null {
  if (was.loaded?.status !== 'ok') return null;
  if (is.loaded?.status !== 'ok') return 'the trainer stops where it did not';
  for (const path of Object.keys({ ...was.loaded.values, ...is.loaded.values })) {
    const [one, other] = [was.loaded.values[path]?.value, is.loaded.values[path]?.value];
    const isSpokenOf = path.split('.').some((part) => words.has(part));
    if (JSON.stringify(one) !== JSON.stringify(other) && !isSpokenOf) return `${path} is another value`;
  }
  return null;
}
