import type { Figures } from '../../../src/core/index.ts';
import type { Report } from '../../../src/playground/reports/report.ts';

/** A report with a warning for each message. */
export function reportWith(...messages: string[]): Report {
  return {
    target: { board: 'n150', trainer: 'nanogpt-py', release: 'v0.68', run: 'launcher' },
    kind: 'training',
    counts: { error: 0, warning: messages.length, info: 0 },
    problems: messages.map((message, index) => ({
      sheet: 'training',
      code: 'unknown-key',
      severity: 'warning',
      place: { start: index, end: index + 1, line: index + 1, column: 1 },
      message,
      fixes: [],
      related: [],
    })),
    codeCounts: [],
    corrections: 0,
    damages: { training: [], model: [] },
    // What the gate and the checker pass on, they do not look into.
    figures: {} as Figures,
    figuresNote: null,
    loadedView: null,
    launchPreview: null,
  };
}
