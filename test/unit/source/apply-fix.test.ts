import { expect, test } from 'vitest';
import { applyFix, type Edit } from '../../../src/core/index.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

test.each<[string, string, readonly Edit[], string]>([
  ['nothing', 'abc', [], 'abc'],
  ['a replacement', 'abc', [edit(1, 2, 'XY')], 'aXYc'],
  ['a removal', 'abc', [edit(0, 1, '')], 'bc'],
  ['an insertion at the end', 'abc', [edit(3, 3, 'd')], 'abcd'],
  ['an insertion into nothing', '', [edit(0, 0, 'a')], 'a'],
  ['two edits in order', 'abc', [edit(0, 1, 'A'), edit(2, 3, 'C')], 'AbC'],
  ['two edits out of order', 'abc', [edit(2, 3, 'C'), edit(0, 1, 'A')], 'AbC'],
  ['an insertion beside a replacement', 'abc', [edit(1, 1, '-'), edit(1, 2, 'B')], 'a-Bc'],
  ['other line endings and pairs left alone', '😀\r\nb\r', [edit(4, 5, 'c')], '😀\r\nc\r'],
])('applies %s', (_name, text, edits, expected) => {
  expect(applyFix(text, { title: 'Change it', edits })).toBe(expected);
});
