import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../src/core/index.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

/** The text after the first fault's first fix, or the fault's place where it has none. */
function remedy(text: string): string {
  const [fault] = parse(text).faults;
  const [fix] = fault?.fixes ?? [];
  if (fault === undefined) return 'no fault';
  return fix ? applyFix(text, fix) : `at ${text.slice(fault.span.start, fault.span.end)}`;
}

describe('the remedy of a tab is as many spaces as fit its place', () => {
  test.each([
    ['the first key of a section', 'a:\n\tb: 1\n', 'a:\n  b: 1\n'],
    ['in the indentation of the text', 'a:\n    b: 1\nc:\n\td: 1\n', 'a:\n    b: 1\nc:\n    d: 1\n'],
    ['beside spaces', 'a:\n  b: 1\n  \tc: 2\n', 'a:\n  b: 1\n  c: 2\n'],
    ['one level deeper', 'a:\n  b: # why\n  \tc: 2\n', 'a:\n  b: # why\n    c: 2\n'],
    ['after comments and empty lines', 'a:\n  b: 1\n# c\n\n\td: 1\n', 'a:\n  b: 1\n# c\n\n  d: 1\n'],
    ['at the top', '\ta: 1\n', 'a: 1\n'],
  ])('%s', (_name, text, fixed) => {
    expect(remedy(text)).toBe(fixed);
  });
});

describe('a bracket that is never closed', () => {
  test.each([
    ['before other lines', 'a:\n  b: [1, 1\nc: 1\n', 'a:\n  b: [1, 1]\nc: 1\n'],
    ['before a comment', 'a: [1, 1 # why\nc: 1\n', 'a: [1, 1] # why\nc: 1\n'],
    ['at the end', 'a:\n  b: [1, 1\n', 'a:\n  b: [1, 1]\n'],
    ['at the end, without a line break', 'a:\n  b: [1, 1', 'a:\n  b: [1, 1]'],
    ['at the end, before a comment', 'a:\n  b: [1, 1 # why\n', 'a:\n  b: [1, 1] # why\n'],
    ['of a mapping', 'a: {b: 1\nc: 1\n', 'a: {b: 1}\nc: 1\n'],
    ['around one that is closed', 'a: {b: [1, 1]\n', 'a: {b: [1, 1]}\n'],
    [
      'around one that is closed, before other lines',
      'a: {b: [1, 1] # why\nc: 1\n',
      'a: {b: [1, 1]} # why\nc: 1\n',
    ],
    ['two of them', 'a: {b: [1, 1\nc: 1\n', 'a: {b: [1, 1]}\nc: 1\n'],
    ['over several lines', 'a: {\n  b: 1,\n  c: 2\nd: 3\n', 'a: {\n  b: 1,\n  c: 2}\nd: 3\n'],
    ['beside brackets in quotes', 'a: ["}]", \'[\'\nb: 1\n', 'a: ["}]", \'[\']\nb: 1\n'],
  ])('%s', (_name, text, fixed) => {
    expect(remedy(text)).toBe(fixed);
  });
});

test('which brackets are open is said at the first of them', () => {
  const [one] = parse('a:\n  b: {c: [1, 1]\n').faults;
  expect([one?.message, one?.span]).toEqual([
    'This { is never closed; write } at its end.',
    { start: 8, end: 9 },
  ]);
  const [two] = parse('a: {b: [1\n').faults;
  expect([two?.message, two?.span]).toEqual([
    'This { and the [ in it are never closed; write ]} at their end.',
    { start: 3, end: 4 },
  ]);
});

describe('a line that is no key and value', () => {
  test.each([
    ['no space', 'a:\n  seed:1\n  b: 2\n', 'a:\n  seed: 1\n  b: 2\n'],
    ['no space after a key with a hyphen', 'a:\n  max-steps:1\n  b: 2\n', 'a:\n  max-steps: 1\n  b: 2\n'],
    ['no colon', 'a:\n  seed 1\n  b: 2\n', 'a:\n  seed: 1\n  b: 2\n'],
    ['too far to the right', 'a:\n  b: 1\n    c: 2\n', 'a:\n  b: 1\n  c: 2\n'],
    ['a word alone', 'a:\n  seed\n  b: 2\n', 'at seed'],
    ['an open quote', 'a: "x\nb: 1\n', 'at "'],
  ])('%s', (_name, text, fixed) => {
    expect(remedy(text)).toBe(fixed);
  });
});
