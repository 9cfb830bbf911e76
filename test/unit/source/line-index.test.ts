import { expect, it, test } from 'vitest';
import { lineIndex } from '../../../src/core/index.ts';

test.each([
  ['the start', 'a\nb', 0, 1, 1],
  ['the line feed itself', 'a\nb', 1, 1, 2],
  ['after a line feed', 'a\nb', 2, 2, 1],
  ['between a return and its line feed', 'a\r\nb', 2, 1, 3],
  ['after a return and a line feed', 'a\r\nb', 3, 2, 1],
  ['after a lone return', 'a\rb', 2, 2, 1],
  ['after an empty line', 'a\n\nb', 3, 3, 1],
  ['after mixed endings', 'a\r\n\r\nb', 5, 3, 1],
  ['the end of the text', 'a\nbc', 4, 2, 3],
  ['the end after a last line feed', 'a\n', 2, 2, 1],
  ['past the end', 'a\nb', 99, 2, 2],
  ['before the start', 'a\nb', -1, 1, 1],
  ['an empty text', '', 0, 1, 1],
  ['after a surrogate pair, which is two units', '😀:\n', 2, 1, 3],
  ['after a letter of two bytes, which is one unit', 'é:\n', 1, 1, 2],
  ['after a byte order mark, which is one unit', '\ufeffa', 1, 1, 2],
  ['a line separator of Unicode, which ends no line', 'a\u2028b', 2, 1, 3],
])('the position of %s', (_name, text, offset, line, column) => {
  expect(lineIndex(text).positionAt(offset)).toEqual({ line, column });
});

test.each([
  ['', 1],
  ['a', 1],
  ['a\n', 2],
  ['a\r\nb\rc\nd', 4],
])('the lines of %j', (text, count) => {
  expect(lineIndex(text).lineCount).toBe(count);
});

it('finds the start of a line, and takes lines outside for the nearest', () => {
  const lines = lineIndex('ab\r\nc\nd');
  expect([0, 1, 2, 3, 4, 99].map((line) => lines.lineStart(line))).toEqual([0, 0, 4, 6, 6, 6]);
});

it('comes back to each offset from its line and column', () => {
  const text = 'a: 1\r\n😀: é\n\r  b\n';
  const lines = lineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const { line, column } = lines.positionAt(offset);
    expect(lines.lineStart(line) + column - 1).toBe(offset);
  }
});
