import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scale } from '../scale.ts';
import { mostMemory, mostTime, peakMemory } from './bounds.ts';
import { oversized, repeated } from './extremes.ts';
import { casesOf, fuzz, randomCases } from './fuzz.ts';
import { subjects } from './subjects.ts';
import { yamlSuite } from './yaml-suite.ts';

const starts = globSync('content/{templates,scenarios,models}/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));
const { seed, hostileTexts } = scale;

describe('hostile texts: each is answered, soundly, in time, and twice the same', {
  timeout: 1_200_000,
}, () => {
  it(`${hostileTexts.toLocaleString('en-US')} of them, seed ${seed}`, async () => {
    const { failures, answers } = await fuzz(randomCases({ cases: hostileTexts, seed, starts }));
    expect(failures).toEqual([]);
    expect(answers).toBe(hostileTexts * subjects.length);
  });

  it.each([
    ['every input of the YAML test suite', yamlSuite, 402],
    ['keys, values and nesting out of all proportion', oversized, 10],
    ['5,000 characters of one kind', repeated(5_000), 80],
    ['10 MB of one kind', repeated(10_000_000, 8), 10],
  ])('%s', async (_, texts, count) => {
    const { failures, cases, answers } = await fuzz(casesOf(texts));
    expect(failures).toEqual([]);
    expect(cases).toBe(count);
    expect(answers).toBe(count * subjects.length);
  });

  it('no more memory than a tab may use', () => {
    expect(peakMemory()).toBeLessThan(mostMemory);
  });
});

it('gives the same answers to the same cases, and others to others', async () => {
  const digest = async (from: number) => (await fuzz(randomCases({ cases: 40, seed: from, starts }))).digest;
  const first = await digest(1);
  expect(await digest(1)).toBe(first);
  expect(await digest(2)).not.toBe(first);
});

it('allows 10 MB no more time than the 1 MiB that is read', () => {
  expect(mostTime(10_000_000)).toBe(mostTime(1_048_576));
});
