import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLength, delimiterFor, printingFunction } from '../../../src/core/launch/here-document.ts';

function printed(text: string): Buffer {
  const { stdout, stderr } = spawnSync('bash', { input: `${printingFunction('text', text)}text\n` });
  expect(stderr.toString()).toBe('');
  return stdout;
}

describe('a text in a shell function comes out byte for byte', () => {
  test.each([
    ['', 'nothing'],
    ['\n', 'an empty line'],
    ['a', 'no new line at the end'],
    ['a\n\n\n', 'many of them'],
    ['a\r\nb\r\n', 'CRLF'],
    ['a\r\nb\r', 'a lone CR at the end'],
    ['END_OF_TEXT\nx\nEND_OF_TEXT_2', 'the delimiters themselves'],
    ['\tEND_OF_TEXT\n', 'the delimiter after a tab'],
    ['$(touch /tmp/x) `id` $'.concat('{HOME} $HOME \\ \\$ \'"\n!!\n'), 'all that a shell would evaluate'],
    ['-n -e --\n', 'what echo would take for options'],
    ['ünï 木 😀\u2028\n', 'letters of many bytes'],
    ['a\\\nb\n', 'a backslash before the new line'],
    [' \t leading and trailing \t \n', 'blanks'],
  ])('%j: %s', (text) => {
    expect(printed(text)).toEqual(Buffer.from(text));
  });

  test('200 KB of it', () => {
    const text = 'a line of $(no) `consequence`, 木 \\\n'.repeat(6000);
    expect(printed(text).equals(Buffer.from(text))).toBe(true);
  });

  test('whatever it is', () => {
    const hostile = fc.constantFrom(
      '\n',
      'END_OF_TEXT',
      '$(',
      ')',
      '`',
      "'",
      '"',
      '\\',
      '\r',
      ' ',
      'é',
      '{{run}}',
    );
    const text = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''));
    const fit = text.filter((one) => one.isWellFormed() && !one.includes('\0'));
    fc.assert(
      fc.property(fit, (one) => {
        expect(printed(one)).toEqual(Buffer.from(one));
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

test('the delimiter is no line of the text', () => {
  expect(delimiterFor('a\nEND_OF_TEXT\nEND_OF_TEXT_2\n')).toBe('END_OF_TEXT_3');
  expect(delimiterFor(' END_OF_TEXT\n')).toBe('END_OF_TEXT');
});

test('bytes are counted as UTF-8 has them', () => {
  for (const text of ['', 'a', 'é', '木', '😀', 'aé木😀'])
    expect(byteLength(text)).toBe(Buffer.byteLength(text));
});
