import { parseAllDocuments } from 'yaml';
import { check } from '../../src/core/index.ts';
import { parserOptions } from '../../src/core/yaml/documents-of.ts';
import { median } from './median.ts';
import { sampleConfig } from './sample-config.ts';

export interface Speed {
  readonly lines: number;
  readonly diagnostics: number;
  /** Milliseconds, the median of the rounds. */
  readonly parse: number;
  readonly check: number;
  /** What a check costs in parses: the median over the rounds, each of which times both. */
  readonly ratio: number;
}

/** Design.md's limit for `ratio`. */
export const largestRatio = 1.5;

/** About as much work for each size, so that no median rests on a few rounds. */
const rounds = (lines: number) => Math.max(25, Math.round(90_000 / lines));

/** Times check() against the parser alone, turn by turn, so that a busy moment of the machine falls on both. */
export function measureSpeed(lines: number): Speed {
  const text = sampleConfig(lines);
  const parses: number[] = [];
  const checks: number[] = [];
  const count = rounds(lines);
  // As many rounds again come first and do not count: Node compiles both only while they run.
  for (let round = -count; round < count; round += 1) {
    const parse = time(() => parseAllDocuments(text, parserOptions));
    const whole = time(() => check(text));
    if (round < 0) continue;
    parses.push(parse);
    checks.push(whole);
  }
  const [parse, whole] = [median(parses), median(checks)];
  const ratio = median(checks.map((milliseconds, round) => milliseconds / (parses[round] ?? Number.NaN)));
  return { lines, diagnostics: check(text).diagnostics.length, parse, check: whole, ratio };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
