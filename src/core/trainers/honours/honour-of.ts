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
  if (row?.when !== undefined && value !== row.when) return same;
  return wishHonour(target, path);
}

/** The same where the key has a value that asks for something. */
export function wishHonour(
  { trainer, release }: Pick<Target, 'trainer' | 'release'>,
  path: string,
): Honour | null {
  const honour = rowByPath.get(path)?.trainers[trainer];
  if (honour === undefined) return null;
  return 'kind' in honour ? honour : (honour[release] ?? null);
}
