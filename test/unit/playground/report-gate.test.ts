import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/playground/reports/report.ts';
import { createReportGate } from '../../../src/playground/reports/report-gate.ts';
import { reportWith } from './report-with.ts';

describe('createReportGate', () => {
  let shown: Report[];
  let gate: ReturnType<typeof createReportGate>;
  /** The line that the cursor is in. */
  let line: number;

  beforeEach(() => {
    vi.useFakeTimers();
    shown = [];
    line = 0;
    gate = createReportGate(
      (report) => shown.push(report),
      ({ place }) => place.line === line,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a report at once where nobody types', () => {
    const report = reportWith('Nothing reads batchsize.');
    gate.offer(report);
    expect(shown).toEqual([report]);
  });

  it('holds a new problem back until the hand rests', () => {
    const report = reportWith('Nothing reads batc.');
    gate.typed();
    gate.offer(report);
    expect(shown).toEqual([]);
    vi.runAllTimers();
    expect(shown).toEqual([report]);
  });

  it('shows the newest of those it held, once', () => {
    gate.typed();
    gate.offer(reportWith('Nothing reads bat.'));
    gate.typed();
    const last = reportWith('Nothing reads batc.');
    gate.offer(last);
    vi.runAllTimers();
    expect(shown).toEqual([last]);
  });

  it('forgets what it holds where something is pasted, and shows the next report at once', () => {
    gate.typed();
    gate.offer(reportWith('Nothing reads batc.'));
    gate.changedAtOnce();
    const report = reportWith('Nothing reads batchsize.');
    gate.offer(report);
    vi.runAllTimers();
    expect(shown).toEqual([report]);
  });

  it('shows good news while the reader types', () => {
    gate.offer(reportWith('One.', 'Two.'));
    const better = reportWith('Two.');
    gate.typed();
    gate.offer(better);
    expect(shown.at(-1)).toBe(better);
  });

  it('forgets a held report that a better one has overtaken', () => {
    gate.typed();
    gate.offer(reportWith('Nothing reads batc.'));
    const good = reportWith();
    gate.offer(good);
    vi.runAllTimers();
    expect(shown).toEqual([good]);
  });

  it('speaks of the line being typed after a longer rest', () => {
    line = 1;
    const report = reportWith('Nothing reads batc.');
    gate.typed();
    gate.offer(report);
    vi.advanceTimersByTime(900);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([report]);
  });

  it('keeps still while somebody types slowly, letter by letter', () => {
    line = 1;
    for (const word of ['b', 'ba', 'bat', 'batc', 'batch']) {
      gate.typed();
      gate.offer(reportWith(`Nothing reads ${word}.`));
      vi.advanceTimersByTime(600);
    }
    expect(shown).toEqual([]);
  });

  it('speaks of other lines after the short rest', () => {
    line = 2;
    const report = reportWith('Nothing reads batch.');
    gate.typed();
    vi.advanceTimersByTime(400);
    gate.offer(report);
    expect(shown).toEqual([report]);
  });
});
