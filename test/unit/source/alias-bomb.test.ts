import { describe, expect, it, test } from 'vitest';
import { largestExpansion } from '../../../src/core/yaml/alias-bomb.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

/** Lists of ten aliases, each of the list before: 10, 100, … values. */
function laughs(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level++) {
    const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ');
    lines.push(`a${level}: &a${level} [${aliases}]`);
  }
  return `${lines.join('\n')}\n`;
}

/** A list of so many values, and an alias of it. */
const aliased = (values: number): string => `a: &a [${Array(values).fill('x').join(', ')}]\nb: *a\n`;

describe('the limit of what an alias stands for', () => {
  test.each([
    ['a list of as many values as may be, itself counted', aliased(largestExpansion - 2), null],
    ['one more', aliased(largestExpansion - 1), 'a'],
    ['no alias', 'a: &a 1\n', null],
    ['aliases that multiply a little', laughs(2), null],
    ['aliases that multiply', laughs(6), 'a3'],
    ['characters as many as may be', `a: &a ${'0'.repeat(1000)}\nb: [${'*a, '.repeat(1000)}]\n`, null],
    ['some more', `a: &a ${'0'.repeat(1000)}\nb: [${'*a, '.repeat(1001)}]\n`, 'a'],
    ['an alias that names nothing', 'a: *b\n', null],
    ['an alias inside its own anchor', 'a: &a [*a]\n', null],
  ])('%s', (_name, text, alias) => {
    expect(parse(text).bomb?.alias.name ?? null).toBe(alias);
  });

  it('counts without following', () => {
    const { bomb } = parse(laughs(60));
    expect(bomb?.count).toBeGreaterThan(largestExpansion);
  });

  it('counts what many levels stand for, past what any machine could hold', () => {
    const text = `${laughs(2)}big: &big [${'*a2, '.repeat(8)}]\nb: [*big, *big]\nc: *big\n`;
    expect(parse(text).bomb).toBeNull();
    expect(parse(`${text}d: &d [*big, *big]\ne: *d\n`).bomb?.alias.name).toBe('d');
  });
});
