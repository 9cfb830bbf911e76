import { describe, expect, it } from 'vitest';
import { check, defaultTarget } from '../../../src/core/index.ts';
import { listedAtMost } from '../../../src/playground/reports/listed-at-most.ts';
import { reportOf } from '../../../src/playground/reports/report.ts';
import type { ViewName } from '../../../src/playground/worker/protocol.ts';

const reportFor = (text: string, view: ViewName = 'figures') =>
  reportOf({ text, model: null, target: defaultTarget, datasetSize: null, view }, check(text));

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
    expect(report.problems.filter(({ severity }) => severity === 'warning')).toHaveLength(listedAtMost);
    expect(report.codeCounts[0]).toEqual({ code: 'unknown-key', severity: 'warning', count: 500 });
    expect(report.counts.warning).toBeGreaterThanOrEqual(500);
  });

  it('has the problems of both configs, each with its sheet, and the pair’s', () => {
    const text = 'training_config:\n  data_path: "a.txt"\n  batchsize: 8\n';
    const model = 'transformer_config:\n  num_heads: 3\n  embedding_dim: 100\n';
    const request = { text, model, target: defaultTarget, datasetSize: null, view: 'figures' } as const;
    const report = reportOf(request, check(text, { model }), check(model));
    const sheets = report.problems.map(({ sheet }) => sheet);
    expect(new Set(sheets)).toEqual(new Set(['training', 'model']));
    expect([...sheets].sort().reverse()).toEqual(sheets);
    expect(report.problems.find(({ code }) => code === 'model-shape')).toMatchObject({
      sheet: 'model',
      place: { line: 3 },
    });
    const { error, warning, info } = report.counts;
    expect(error + warning + info).toBe(report.problems.length);
  });

  it('counts what has a correction, and names what a text has suffered', () => {
    const report = reportFor(
      'training_config:\n  batchsize: 8\n  maxsteps: 2\n  log_level:\tINFO\n  data_path: “a”\n',
    );
    expect(report.corrections).toBe(3);
    expect(report.damages).toEqual({ training: ['tabs', 'curly quotes'], model: [] });
  });

  it.each(['figures', 'holds', 'handover'] as const)('is plain data for the view %s', (view) => {
    const report = reportFor('training_config:\n  batchsize: 8\n', view);
    expect(structuredClone(report)).toEqual(report);
  });

  it('computes what the open view shows, and nothing for the others', () => {
    const shown = (view: ViewName) => {
      const { loadedView, launchPreview } = reportFor('training_config:\n  batch_size: 8\n', view);
      return [loadedView !== null, launchPreview !== null];
    };
    expect(shown('figures')).toEqual([false, false]);
    expect(shown('holds')).toEqual([true, false]);
    expect(shown('handover')).toEqual([false, true]);
  });
});
