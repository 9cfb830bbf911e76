import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { releaseNames, releases } from '../../../src/core/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

test('the example on the command line prints what the README shows', () => {
  const [, command = '', shown = ''] = /^ {4}\$ (.*)\n((?: {4}.*\n)+)/m.exec(readme) ?? [];
  expect(command).toContain('./run check');
  // The engine without the wrapper, which might otherwise set up anew in the middle of the tests.
  const call = command.replace('./run check', '"$NODE" src/cli/check.ts');
  const env = { ...process.env, NODE: process.execPath };
  const { stdout, stderr } = spawnSync('bash', ['-c', call], { cwd: root, encoding: 'utf8', env });
  expect({ stdout, stderr }).toEqual({ stdout: shown.replaceAll(/^ {4}/gm, ''), stderr: '' });
});

test('the pins are the engine’s', () => {
  const rows = [...readme.matchAll(/^\| (v\S.*?) \| (\w+) \| (\S+) \|$/gm)].map(
    ([, title, commit, date]) => ({
      title,
      commit,
      date,
    }),
  );
  expect(rows).toEqual(
    releaseNames.map((name) => ({
      title: releases[name].title,
      commit: releases[name].commit,
      date: releases[name].date,
    })),
  );
});

test('every file and folder it names is there', () => {
  const named = [...readme.matchAll(/`((?:content|src|scripts|test)\/[\w./-]*)`|\]\((\w[\w.]*)\)/g)];
  const paths = named.map(([, code, link]) => code ?? link ?? '').filter((path) => path !== '');
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
});
