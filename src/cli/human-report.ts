import { type Figure, figureNames, lineIndex, partlyRead, type Severity } from '../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

/** What a person reads in a terminal: a line a finding, then the figures with their arithmetic. */
export function humanReport({ path, text, result }: CheckedFile): string {
  const lines = lineIndex(text);
  const findings = result.diagnostics.map(({ span, severity, code, message }) => {
    const { line, column } = lines.positionAt(span.start);
    return `${path}:${line}:${column} ${severity} ${code} ${message}`;
  });
  const names = result.kind === 'model' ? (['parameters'] as const) : figureNames;
  const figures = names.map((name) => result.figures[name]);
  const shown = figures.filter((figure) => figure.value !== null || figure.reason !== undefined);
  return [
    ...findings,
    `${path}: ${counts(result.diagnostics.map(({ severity }) => severity))}`,
    ...(result.isReadable || shown.length === 0 ? [] : [`  ${partlyRead}`]),
    ...figureLines(shown),
  ]
    .join('\n')
    .concat('\n');
}

function counts(severities: readonly Severity[]): string {
  const count = (severity: Severity, one: string): string => {
    const found = severities.filter((candidate) => candidate === severity).length;
    return `${found} ${one}${found === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}`;
}

function figureLines(figures: readonly Figure[]): readonly string[] {
  const width = Math.max(0, ...figures.map(({ label }) => label.length));
  return figures.map(({ label, value, arithmetic, reason }) => {
    const number = value === null ? 'unknown' : arithmetic;
    return `  ${label.padEnd(width)}  ${number}${reason === undefined ? '' : `  (${reason})`}`;
  });
}
