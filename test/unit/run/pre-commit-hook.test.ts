import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clean } from '../cli/run-check.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [hook, ...others] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'));
const elsewhere = mkdtempSync(path.join(tmpdir(), 'trainyard-hook-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test('there is one hook, whose entry is a script of this repository', () => {
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'trainyard', language: 'script' });
  expect(existsSync(path.join(root, hook.entry.split(' ')[0]))).toBe(true);
});

test.each([
  ['training_n150.yaml', true],
  ['configs/training_configs/training_shakespeare.yaml', true],
  ['configs/model_configs/gpt2s.yaml', true],
  ['model.yaml', true],
  ['training.yml', true],
  ['docker-compose.yaml', false],
  ['.github/workflows/test.yml', false],
  ['training.py', false],
])('%s is checked: %s', (file, isChecked) => {
  expect(new RegExp(hook.files).test(file)).toBe(isChecked);
});

// As pre-commit calls a script: by its path, from the folder of the commit, with the files behind the entry's words.
describe('a commit', () => {
  for (const [what, text, status] of [
    ['with a sound config passes', clean, 0],
    ['with an error is stopped', clean.replace('batch_size: 8', 'batch_size: eight'), 1],
  ] as const) {
    test(what, ({ skip }) => {
      // The hook would set the packages up anew, under the feet of the other tests.
      if (!packagesStand()) skip('the packages are not those that ./run has set up');
      writeFileSync(path.join(elsewhere, 'training.yaml'), text);
      const [script, ...words] = hook.entry.split(' ');
      const run = spawnSync(path.join(root, script), [...words, 'training.yaml'], {
        cwd: elsewhere,
        encoding: 'utf8',
      });
      expect(run.status, run.stderr).toBe(status);
    });
  }
});

function packagesStand(): boolean {
  const stamp = path.join(root, 'node_modules/.trainyard-lock');
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8').endsWith(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  );
}
