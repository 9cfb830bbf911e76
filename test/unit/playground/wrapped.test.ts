import { expect, it } from 'vitest';
import { wrapped } from '../../../src/playground/editor/wrapped.ts';

it('breaks a message between words, and loses none', () => {
  const message = 'word '.repeat(40).trim();
  expect(wrapped(message).replaceAll('\n', ' ')).toBe(message);
  for (const line of wrapped(message).split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  expect(wrapped('short')).toBe('short');
  expect(wrapped(`a ${'x'.repeat(90)} b`)).toBe(`a\n${'x'.repeat(90)}\nb`);
});
