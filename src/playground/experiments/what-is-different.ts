import type { Differences } from '../../core/index.ts';
import { counted, grouped } from '../signal.ts';
import { changeInWords } from '../views/change-in-words.ts';

/** "batch_size 8 → 16", "effective batch size 32 → 64": the values, and what the weights learn from. */
export function changesInWords(differences: Differences | null): readonly string[] {
  if (differences === null) return [];
  const { values, figures } = differences;
  const batch = figures.filter(({ name }) => name === 'effectiveBatchSize');
  const said = (value: number | null): string => (value === null ? 'not known' : grouped(value));
  return [
    ...values.map(changeInWords),
    ...batch.map(({ from, to }) => `effective batch size ${said(from)} → ${said(to)}`),
  ];
}

/** What a run is called by what is different in it. */
export function titleOf(differences: Differences | null): string {
  const [first, ...others] = differences?.values ?? [];
  if (first === undefined) return 'Baseline';
  return others.length === 0 ? changeInWords(first) : `${counted(others.length + 1, 'value')} changed`;
}
