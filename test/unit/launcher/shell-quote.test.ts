import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { escapeBraces, placeholder } from '../../../src/core/launch/native/placeholder.ts';
import { nativeWord, shellQuote } from '../../../src/core/launch/shell-quote.ts';

const hostile: readonly string[] = [
  '',
  'plain/path.txt',
  "it's",
  '"',
  '$(touch /tmp/x)',
  '`id`',
  `$${'{HOME}'}`,
  'a\nb\n',
  '\\',
  '*',
  '~',
  '-rf',
  '#x',
  'a;b&c|d>e',
  '{{run}}',
  'ünï 木',
];

function words(text: string): readonly string[] {
  const call = `root=/r run_directory=/x model_config=/m data=/d\nprintf '%s\\0' ${text}`;
  return spawnSync('bash', ['-uc', call], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1);
}

test.each(hostile)('%j is one word, and itself', (text) => {
  expect(words(shellQuote(text))).toEqual([text]);
  expect(words(nativeWord(escapeBraces(text)))).toEqual([text]);
});

test("a placeholder becomes the script's own variable", () => {
  expect(words(nativeWord(`${placeholder('tt-metal')}/a b/$x`))).toEqual(['/r/a b/$x']);
});
