import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../../src/core/facts/contracts.ts';
import type { Target } from '../../../src/core/facts/target.ts';
import { trainers } from '../../../src/core/facts/trainers.ts';
import { native } from '../../../src/core/launch/native/native.ts';
import type { NativeForm } from '../../../src/core/launch/native/native-form.ts';
import { scale } from '../../scale.ts';
import { askedBy } from './asked.ts';
import { generatedConfig } from './generated-config.ts';
import { caseOf, expectLaw, mainText } from './law.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = globSync('content/{templates,scenarios}/*.yaml', { cwd: root }).sort();
const targets = contracts.map(
  ({ trainer, release }): Target => ({
    board: 'n150',
    run: 'launcher',
    trainer,
    release,
  }),
);

const { seed, nativeConfigs: numRuns } = scale;

function formOf(target: Target, text: string, datasetSize?: number): NativeForm {
  const made = native(target, text, datasetSize === undefined ? {} : { datasetSize });
  if (made.status !== 'ok') throw new Error(`${made.reason}: ${made.sentence}\n${text}`);
  return made;
}

test('there are seven targets, and configs of the site to try', () => {
  expect(targets).toHaveLength(7);
  expect(files.length).toBeGreaterThan(10);
});

describe.for(targets)('$trainer at $release', (target) => {
  test.for(files)('holds what %s says', (file) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    expectLaw(caseOf(target, askedBy(text), formOf(target, text)));
  });

  test(`holds what ${numRuns} generated configs say, seed ${seed}`, () => {
    const sizes = fc.option(fc.constantFrom(1, 1000, 1_115_138), { nil: undefined });
    fc.assert(
      fc.property(generatedConfig(trainers[target.trainer].loader), sizes, ({ text, asked }, size) => {
        expectLaw(caseOf(target, asked, formOf(target, text, size), size));
      }),
      { seed, numRuns },
    );
  });

  test(`is stable over ${numRuns} generated configs, seed ${seed}`, () => {
    fc.assert(
      fc.property(generatedConfig(trainers[target.trainer].loader), ({ text }) => {
        const once = formOf(target, text, 1000);
        const twice = formOf(target, mainText(once), 1000);
        expect(mainText(twice)).toBe(mainText(once));
        expect(twice.arguments).toEqual(once.arguments);
      }),
      { seed, numRuns },
    );
  });
});
