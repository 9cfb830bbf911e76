import type { Target } from '../../target.ts';
import { blockRows } from './block-rows.ts';
import type { HonourRow, Support } from './honour.ts';
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

/** What the table has of one trainer at one release. */
export function supportIn({ trainer, release }: Pick<Target, 'trainer' | 'release'>): Support {
  return new Map(
    [...honourRows, ...blockRows].flatMap(({ paths, when, trainers }) => {
      const own = trainers[trainer];
      const honour = 'kind' in own ? own : own[release];
      if (honour === undefined) return [];
      const support = when === undefined ? { honour } : { when, honour };
      return paths.map((path) => [path, support] as const);
    }),
  );
}
