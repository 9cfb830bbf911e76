import type { Target } from '../../target.ts';
import { blockRows } from './block-rows.ts';
import { type Honour, type HonourRow, same } from './honour.ts';
import { optimizerRows } from './optimizer-rows.ts';
import { sectionRows } from './section-rows.ts';
import { runRows, trainingRows } from './training-rows.ts';

/** design.md's table "How each lesson key is honoured", as data; pages, rules and the native form are made from it. */
export const honourRows: readonly HonourRow[] = [
  ...runRows,
  ...optimizerRows,
  ...trainingRows,
  ...sectionRows,
];

const rowByPath: ReadonlyMap<string, HonourRow> = new Map(
  [...honourRows, ...blockRows].flatMap((row) => row.paths.map((path) => [path, row] as const)),
);

/**
 * How a target is made to honour a key; null for a key that the table does not have, and for a trainer that does not
 * exist in the release.
 * @param value what the loader holds for it
 */
export function honourOf(
  target: Pick<Target, 'trainer' | 'release'>,
  path: string,
  value: unknown,
): Honour | null {
  const row = rowByPath.get(path);
  if (row === undefined) return null;
  return row.when !== undefined && value !== row.when ? same : honourIn(row, target);
}

/** The same where the key has a value that asks for something. */
export function wishHonour(target: Pick<Target, 'trainer' | 'release'>, path: string): Honour | null {
  const row = rowByPath.get(path);
  return row === undefined ? null : honourIn(row, target);
}

function honourIn(row: HonourRow, { trainer, release }: Pick<Target, 'trainer' | 'release'>): Honour | null {
  const honour = row.trainers[trainer];
  return 'kind' in honour ? honour : (honour[release] ?? null);
}
