import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../src/core/index.ts';
import { damaged } from '../../fuzz/damaged.ts';
import { faultsOfResult } from '../../fuzz/sound-result.ts';
import { scale } from '../../scale.ts';
import { sevenTargets } from './seven-targets.ts';

const templates = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

const { seed, damagedTemplates } = scale;

it(`gives a sound result for ${damagedTemplates} damaged templates, over the seven targets in turn, seed ${seed}`, {
  timeout: 600_000,
}, () => {
  let turn = 0;
  fc.assert(
    fc.property(damaged(fc.constantFrom(...templates)), (text) => {
      const target = sevenTargets[turn % sevenTargets.length] ?? {};
      const datasetSize = turn % 2 === 0 ? {} : { datasetSize: 50 };
      turn++;
      const result = check(text, { target, ...datasetSize });
      expect(faultsOfResult(text, result)).toEqual([]);
    }),
    { seed, numRuns: damagedTemplates },
  );
  expect(turn).toBeGreaterThanOrEqual(damagedTemplates);
});

it('gives a sound result for any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...sevenTargets),
      (text, target) => {
        expect(faultsOfResult(text, check(text, { target }))).toEqual([]);
      },
    ),
    { seed, numRuns: 500 },
  );
});
