import { describe, expect, it } from 'vitest';
import {
  applyFix,
  type Code,
  check,
  type Diagnostic,
  type Severity,
  type Target,
} from '../../../src/core/index.ts';

/** One row of a rule's table. */
export interface RuleCase {
  readonly name: string;
  /** The config; for a bad one, « and » stand around each place at which the rule has to speak. */
  readonly text: string;
  readonly severity?: Severity;
  readonly target?: Partial<Target>;
  readonly datasetSize?: number;
  /** The model config beside it. */
  readonly model?: string;
  /** A part of the message that the case is about. */
  readonly says?: string;
  /** The text after the first fix. */
  readonly fixed?: string;
  /** The titles of the fixes. */
  readonly fixes?: readonly string[];
}

export interface RuleCases {
  readonly code: Code;
  readonly bad: readonly RuleCase[];
  readonly good: readonly RuleCase[];
}

/** Runs the tables: a rule speaks at exactly the marked spans of its bad cases, and is silent on its good ones. */
export function testRules(tables: readonly RuleCases[]): void {
  for (const { code, bad, good } of tables) {
    describe(code, () => {
      it.each(bad)('speaks: $name', (row) => {
        const { text, spans } = unmark(row.text);
        const found = findings(text, row, code);
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
        expect(found.map(({ span }) => span)).toEqual(spans);
        if (row.severity)
          expect(found.map(({ severity }) => severity)).toEqual(spans.map(() => row.severity));
        for (const part of row.says ? [row.says] : []) expect(found[0]?.message).toContain(part);
        if (row.fixes) expect(found[0]?.fixes.map(({ title }) => title)).toEqual(row.fixes);
        if (row.fixed !== undefined) expect(afterFirstFix(text, found[0])).toBe(row.fixed);
      });

      it.each(bad)('has fixes that remove their own finding and no other: $name', (row) => {
        const { text } = unmark(row.text);
        const before = check(text, row).diagnostics;
        for (const diagnostic of findings(text, row, code)) {
          for (const fix of diagnostic.fixes) {
            const left = check(applyFix(text, fix), row).diagnostics.filter((one) => one.code === code);
            expect(left.length, fix.title).toBeLessThan(before.filter((one) => one.code === code).length);
          }
        }
      });

      it.each(good)('is silent: $name', (row) => {
        expect(findings(row.text, row, code)).toEqual([]);
      });
    });
  }
}

function findings(text: string, row: RuleCase, code: Code): readonly Diagnostic[] {
  return check(text, row).diagnostics.filter((diagnostic) => diagnostic.code === code);
}

function afterFirstFix(text: string, diagnostic: Diagnostic | undefined): string | undefined {
  const fix = diagnostic?.fixes[0];
  return fix && applyFix(text, fix);
}

/** Takes the marks out, and says where they were. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') spans.push({ start: text.length, end: text.length });
    else if (character === '»') spans.splice(-1, 1, { start: spans.at(-1)?.start ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans };
}
