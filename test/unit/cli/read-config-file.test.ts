import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CallError } from '../../../src/cli/arguments.ts';
import { readConfigFile } from '../../../src/cli/read-config-file.ts';
import { largestText } from '../../../src/core/index.ts';

const room = mkdtempSync(join(tmpdir(), 'trainyard-read-'));
afterAll(() => rmSync(room, { recursive: true }));
mkdirSync(join(room, 'folder'));

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(room, name), content);
  return join(room, name);
}

describe('a file is read as it is', () => {
  test.each([
    ['LF', 'a: 1\n'],
    ['CRLF', 'a: 1\r\n'],
    ['a byte order mark', '\ufeffa: 1\n'],
    ['letters of several bytes', 'a: é中😀\n'],
    ['nothing', ''],
    ['one byte less than 1 MiB', 'a'.repeat(largestText - 1)],
  ])('%s', (name, text) => {
    expect(readConfigFile(file(`${name}.yaml`, text)) === text).toBe(true);
  });
});

describe('a file that cannot be checked is told in one sentence', () => {
  test.each([
    ['missing', join(room, 'missing.yaml'), 'There is no file PATH.'],
    ['behind a file', join(file('a.yaml', ''), 'b.yaml'), 'There is no file PATH.'],
    ['a folder', join(room, 'folder'), 'PATH is a folder; name the config files in it.'],
    ['binary', file('a.pkl', Buffer.from([0x80, 0x04, 0x00, 0x95])), 'PATH is a binary file, not a config.'],
    ['not UTF-8', file('latin-1', Buffer.from('# caf\xe9\n', 'latin1')), 'PATH is not UTF-8 text.'],
    ['cut off within a letter', file('cut', Buffer.from([0x61, 0xe2, 0x82])), 'PATH is not UTF-8 text.'],
    [
      'UTF-16',
      file('utf-16', Buffer.from('\ufeffa: 1\n', 'utf16le')),
      'PATH is a binary file, not a config.',
    ],
    ['1 MiB', file('large', 'a'.repeat(largestText)), 'PATH has 1 MiB or more, which no config has.'],
    [
      '1 MiB in letters of two bytes',
      file('letters', 'é'.repeat(largestText / 2)),
      'PATH has 1 MiB or more, which no config has.',
    ],
  ])('%s', (_name, path, sentence) => {
    expect(() => readConfigFile(path)).toThrow(new CallError(sentence.replace('PATH', path)));
  });
});
