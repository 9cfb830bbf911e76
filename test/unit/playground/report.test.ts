import { describe, expect, it } from 'vitest';
import { check, defaultTarget } from '../../../src/core/index.ts';
import type { ViewName } from '../../../src/playground/check/mail.ts';
import { listedAtMost, reportOf } from '../../../src/playground/check/report.ts';

const reportFor = (text: string, view: ViewName = 'figures') =>
  reportOf({ text, target: defaultTarget, datasetSize: null, view }, check(text));

describe('reportOf', () => {
  it('counts, and says where a reader finds each problem', () => {
    const report = reportFor('training_config:\n  batchsize: 8\n  batchsize: 9\n');
    const twice = report.problems.find(({ code }) => code === 'duplicate-key');
    expect(twice?.place).toMatchObject({ line: 3, column: 3 });
    expect(twice?.related[0]?.place).toMatchObject({ line: 2, column: 3 });
    const { error, warning, info } = report.counts;
    expect(error + warning + info).toBe(report.problems.length);
  });

  it('lists the first ones and counts them all', () => {
    const strangers = Array.from({ length: 500 }, (_, index) => `  stranger_${index}: 1\n`).join('');
    const report = reportFor(`training_config:\n${strangers}`);
    expect(report.problems).toHaveLength(listedAtMost);
    expect(report.counts.warning).toBeGreaterThanOrEqual(500);
  });

  it.each(['figures', 'holds', 'handover'] as const)('is plain data for the view %s', (view) => {
    const report = reportFor('training_config:\n  batchsize: 8\n', view);
    expect(structuredClone(report)).toEqual(report);
  });

  it('computes what the open view shows, and nothing for the others', () => {
    const shown = (view: ViewName) => {
      const { holding, handover } = reportFor('training_config:\n  batch_size: 8\n', view);
      return [holding !== null, handover !== null];
    };
    expect(shown('figures')).toEqual([false, false]);
    expect(shown('holds')).toEqual([true, false]);
    expect(shown('handover')).toEqual([false, true]);
  });
});
