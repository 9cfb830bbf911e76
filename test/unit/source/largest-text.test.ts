import { describe, expect, it, test } from 'vitest';
import { largestText } from '../../../src/core/index.ts';
import { isTooLarge, parse } from '../../../src/core/yaml/parse.ts';

describe('the limit counts bytes of UTF-8', () => {
  const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

  it('is 1 MiB', () => {
    expect(largestText).toBe(1_048_576);
  });

  test.each([
    ['one byte', 'a', 1],
    ['two bytes', 'é', 2],
    ['three bytes', '中', 3],
    ['a surrogate pair of four bytes', '😀', 4],
    ['the last letter of one byte', '\u007f', 1],
    ['the first letter of two bytes', '\u0080', 2],
    ['the last letter of two bytes', '\u07ff', 2],
    ['the first letter of three bytes', '\u0800', 3],
  ])('letters of %s', (_name, letter, bytes) => {
    expect(bytesOf(letter)).toBe(bytes);
    const most = Math.floor((largestText - 1) / bytes);
    const under = letter.repeat(most) + 'a'.repeat(largestText - 1 - most * bytes);
    expect(bytesOf(under)).toBe(largestText - 1);
    expect(isTooLarge(under)).toBe(false);
    expect(isTooLarge(`${under}a`)).toBe(true);
  });

  it('leaves a text that is too large unread', () => {
    const source = parse('a: 1\n'.repeat(Math.ceil(largestText / 5)));
    expect(source).toMatchObject({ root: null, faults: [], tooLarge: true });
  });
});
