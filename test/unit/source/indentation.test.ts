import { describe, expect, test } from 'vitest';
import { indentationUnit, lineEnding } from '../../../src/core/yaml/indentation.ts';

describe('the number of spaces that a text indents by', () => {
  test.each([
    ['two', 'a:\n  b: 1\n', 2],
    ['four', 'a:\n    b: 1\n', 4],
    ['one', 'a:\n b: 1\n', 1],
    ['of the first section that has keys', 'a: 1\nb:\nc:\n   d: 1\n', 3],
    ['after a comment on the section', 'a: # why\n    b: 1\n', 4],
    ['after comments and empty lines', 'a:\n\n # why\n\n    b: 1\n', 4],
    ['with CRLF', 'a:\r\n    b: 1\r\n', 4],
    ['after a byte order mark', '\ufeffa:\n    b: 1\n', 4],
    ['not of a list', 'a:\n    - 1\nb:\n   c: 1\n', 3],
    ['two where it does not show', 'a: 1\n', 2],
    ['two in an empty text', '', 2],
    ['two in a text of tabs', 'a:\n\tb: 1\n', 2],
  ])('%s', (_name, text, unit) => {
    expect(indentationUnit(text)).toBe(unit);
  });
});

test.each([
  ['a: 1\n', '\n'],
  ['a: 1\r\n', '\r\n'],
  ['a: 1\nb: 1\r\n', '\r\n'],
  ['a: 1', '\n'],
])('the line ending of %j', (text, ending) => {
  expect(lineEnding(text)).toBe(ending);
});
