import type { Severity } from '../core/index.ts';

/** The one signal of the page: may this config leave? `unknown` until it has been checked. */
export type Signal = 'clear' | 'caution' | 'stop' | 'unknown';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export const signalWord: Readonly<Record<Signal, string>> = {
  clear: 'Clear',
  caution: 'Caution',
  stop: 'Stop',
  unknown: 'Not checked',
};

export const severityWord: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

const disc = 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z';
const diamond = 'M6 0L12 6L6 12L0 6z';
const square = 'M2 1H10a1 1 0 0 1 1 1V10a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z';
const ring = 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 1.75a3.25 3.25 0 1 1 0 6.5a3.25 3.25 0 1 1 0-6.5z';

/** The shapes that go with the colours, as SVG paths in a box of 12 by 12. */
export const signalShape: Readonly<Record<Signal, string>> = {
  clear: disc,
  caution: diamond,
  stop: square,
  unknown: ring,
};

export const severityShape: Readonly<Record<Severity, string>> = {
  error: square,
  warning: diamond,
  info: ring,
};

/** The signal that so many problems set. Notes never change it. */
export function signalOf(counts: SeverityCounts): Exclude<Signal, 'unknown'> {
  if (counts.error > 0) return 'stop';
  return counts.warning > 0 ? 'caution' : 'clear';
}

/** What the signal means for this config, in a sentence. */
export function signalSentence({ error, warning, info }: SeverityCounts): string {
  if (error === 1) return 'One thing will not do what is written.';
  if (error > 1) return `${grouped(error)} things will not do what is written.`;
  if (warning === 1) return 'It runs, and one thing is likely not what you want.';
  if (warning > 1) return `It runs, and ${grouped(warning)} things are likely not what you want.`;
  if (info > 0) return 'Nothing stands against it. The notes are good to know.';
  return 'Nothing stands against it.';
}

/** "0 errors, 2 warnings, 3 notes" */
export function countsInWords({ error, warning, info }: SeverityCounts): string {
  return [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')].join(', ');
}

/** "1 note", "1,204 notes", "2 fixes" */
export function counted(count: number, word: string, words = `${word}s`): string {
  return `${grouped(count)} ${count === 1 ? word : words}`;
}

/** "160,000"; a fraction keeps at most three digits. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
