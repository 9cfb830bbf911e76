import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launcherCommand } from '../../../src/cli/launcher-command.ts';
import { launcher } from '../../../src/core/index.ts';
import { carryOut } from './carry-out.ts';
import { clean } from './run-check.ts';

const room = mkdtempSync(join(tmpdir(), 'trainyard-launcher-'));
afterAll(() => rmSync(room, { recursive: true }));
writeFileSync(join(room, 'my run.yaml'), clean);
writeFileSync(join(room, 'broken.yaml'), 'a: [');

function call(words: readonly string[], input = '') {
  return carryOut(launcherCommand, { folder: room, words, input });
}

test('the script is printed, and called like the file', () => {
  const made = launcher(clean, { name: 'my run.yaml', target: { board: 'n300', trainer: 'nanogpt-cpp' } });
  const text = made.status === 'ok' ? made.text : '';
  expect(call(['--board', 'n300', '--trainer', 'nanogpt-cpp', 'my run.yaml'])).toEqual({
    status: 0,
    out: text,
    err: '',
  });
  expect(text).toContain('config_name=my-run\n');
});

test('of a program that stops with every config it says so, and that the script starts nothing', () => {
  const { status, out, err } = call(['--trainer', 'gsm8k-py', 'my run.yaml']);
  expect(status).toBe(0);
  expect(out).toContain('--start-anyway');
  expect(err).toMatch(
    /^my run\.yaml: gsm8k_finetune\.py at v0\.68 stops with every config.*starts nothing.*\n$/,
  );
});

test.each([
  [
    "a name of one's own",
    ['--name', 'other', '-'],
    0,
    /^#!\/usr\/bin\/env bash\n[\s\S]*config_name=other\n/,
    /^$/,
  ],
  [
    'a config that cannot be read',
    ['broken.yaml'],
    1,
    /^$/,
    /^broken\.yaml: The text cannot be read as one config/,
  ],
  [
    'a trainer that the release lacks',
    ['--release', 'v0.64', '-'],
    1,
    /^$/,
    /no working train_nanogpt\.py at v0\.64/,
  ],
  ['two files', ['a', 'b'], 2, /^$/, /^Expected one file/],
  ['a file that is not there', ['nothing.yaml'], 2, /^$/, /^There is no file nothing\.yaml/],
  ['help', ['--help'], 0, /^usage: /, /^$/],
] as const)('%s', (_, words, status, out, err) => {
  const answer = call(words, clean);
  expect(answer.status).toBe(status);
  expect(answer.out).toMatch(out);
  expect(answer.err).toMatch(err);
});
