import { describe, expect, it, test } from 'vitest';
import { releaseNames, releases, releasesOf, trainerNames, trainers } from '../../../src/core/index.ts';

describe.each(trainerNames)('%s', (name) => {
  const trainer = trainers[name];

  it('is named by its key and says what it is for', () => {
    expect(trainer.name).toBe(name);
    expect(trainer.purpose).toMatch(/^[A-Z].*\.$/);
    expect(trainer.program).not.toBe('');
  });

  it('has its releases in order', () => {
    const own = releaseNames.filter((release) => releasesOf(name).includes(release));
    expect(releasesOf(name)).toEqual(own);
  });

  it('says what happens without a model or data as a clause', () => {
    for (const clause of [trainer.withoutModelConfig, trainer.withoutDataPath]) {
      expect(clause).toMatch(/^\S.*[^.]$/);
    }
  });
});

it('makes seven targets', () => {
  const targets = trainerNames.flatMap((name) => releasesOf(name).map((release) => `${name} ${release}`));
  expect(targets.sort()).toEqual([
    'gsm8k-py v0.67',
    'gsm8k-py v0.68',
    'nanogpt-cpp v0.64',
    'nanogpt-cpp v0.67',
    'nanogpt-cpp v0.68',
    'nanogpt-py v0.67',
    'nanogpt-py v0.68',
  ]);
});

test.each([
  ['v0.64', '66c2473110', '2025-11-25'],
  ['v0.67', '6d02612bf4', '2026-03-06'],
  ['v0.68', '622c6fb9c0', '2026-06-23'],
] as const)('%s is pinned', (name, commit, date) => {
  expect(releases[name]).toMatchObject({ name, commit, date });
});
