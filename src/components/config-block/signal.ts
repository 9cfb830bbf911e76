import type { Diagnostic, Severity } from '../../core/index.ts';

/** How a config stands: it may go, it may go with care, it must not go. */
export type Signal = 'clear' | 'caution' | 'stop';

/** The signal of a config with these diagnostics. Infos never change it. */
export function signalOf(diagnostics: readonly Diagnostic[]): Signal {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'stop';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'caution' : 'clear';
}

export const signalWords: Readonly<Record<Signal, string>> = {
  clear: 'Clear',
  caution: 'Caution',
  stop: 'Stop',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export const severitySignals: Readonly<Record<Severity, Signal | 'note'>> = {
  error: 'stop',
  warning: 'caution',
  info: 'note',
};

/** The shapes that go with the colours, as SVG paths in a box of 12 by 12: a disc, a diamond, a square, a ring. */
export const signalShapes: Readonly<Record<Signal | 'note', string>> = {
  clear: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  caution: 'M6 0L12 6L6 12L0 6z',
  stop: 'M2 1H10a1 1 0 0 1 1 1V10a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z',
  note: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 1.75a3.25 3.25 0 1 1 0 6.5a3.25 3.25 0 1 1 0-6.5z',
};
