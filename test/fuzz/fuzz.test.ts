import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { subjects } from './subjects.ts';

const starts = globSync('content/{templates,scenarios,models}/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

/** Far more than a case takes, and far less than one that never ends. */
const patience = 20_000;

test('5,000 hostile texts, seed 20261122: each is answered, soundly, in time, and twice the same', {
  timeout: 300_000,
}, async () => {
  const report = await fuzz({ cases: 5_000, seed: 20261122, starts, now: () => performance.now() });
  expect(report.failures).toEqual([]);
  expect(report.answers).toBe(5_000 * subjects.length);
  expect(report.slowest.milliseconds).toBeLessThan(patience);
});
