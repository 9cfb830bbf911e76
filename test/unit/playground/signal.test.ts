import { describe, expect, it } from 'vitest';
import { countsInWords, grouped, signalOf, signalSentence } from '../../../src/playground/signal.ts';

describe('signalOf', () => {
  it.each([
    [{ error: 1, warning: 5, info: 5 }, 'stop'],
    [{ error: 0, warning: 1, info: 0 }, 'caution'],
    [{ error: 0, warning: 0, info: 9 }, 'clear'],
  ] as const)('sets %j to %s', (counts, signal) => {
    expect(signalOf(counts)).toBe(signal);
  });
});

describe('signalSentence', () => {
  it.each([
    [{ error: 1, warning: 0, info: 0 }, 'One thing will not do what is written.'],
    [{ error: 0, warning: 2, info: 0 }, 'It runs, and 2 things are likely not what you want.'],
    [{ error: 0, warning: 0, info: 0 }, 'Nothing stands against it.'],
  ])('says %j as a sentence', (counts, sentence) => {
    expect(signalSentence(counts)).toBe(sentence);
  });
});

it('counts in words', () => {
  expect(countsInWords({ error: 0, warning: 1, info: 1204 })).toBe('0 errors, 1 warning, 1,204 notes');
});

it('groups thousands and keeps fractions short', () => {
  expect(grouped(160_000)).toBe('160,000');
  expect(grouped(10 / 3)).toBe('3.333');
});
