import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../../src/core/index.ts';
import { clean } from '../cli/run-check.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-package-'));
const program = path.join(folder, 'node_modules/.bin/trainyard');
afterAll(() => rmSync(folder, { recursive: true }));

// As a stranger would: the packed file, installed into an empty folder, with nothing fetched.
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/package.ts'], { cwd: root, stdio: 'ignore' });
  writeFileSync(path.join(folder, 'package.json'), '{}\n');
  const packed = path.join(root, `dist-package/trainyard-${version}.tgz`);
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], {
    cwd: folder,
    stdio: 'ignore',
  });
  writeFileSync(path.join(folder, 'clean.yaml'), clean);
  writeFileSync(path.join(folder, 'wrong.yaml'), clean.replace('batch_size: 8', 'batch_size: eight'));
}, 120_000);

const call = (...words: string[]) => spawnSync(program, words, { cwd: folder, encoding: 'utf8' });

/** A Node on the path that is too old for the project itself, where there is one. */
function oldNode(): string | undefined {
  const candidates = (process.env.PATH ?? '').split(path.delimiter).map((part) => path.join(part, 'node'));
  return candidates.find((candidate) =>
    /^v2[01]\./.test(spawnSync(candidate, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
  );
}

test('works with Node 20, with which the project cannot be built', ({ skip }) => {
  const node = oldNode();
  if (node === undefined) return skip('there is no Node 20 or 21 on the path');
  const file = path.join(folder, 'node_modules/trainyard/trainyard.mjs');
  for (const words of [
    ['check', '--format', 'sarif', 'clean.yaml'],
    ['launcher', 'clean.yaml'],
  ]) {
    const made = spawnSync(node, [file, ...words], { cwd: folder, encoding: 'utf8' });
    expect(made).toMatchObject({ status: 0, stderr: '' });
  }
});

describe('the packed program', () => {
  test('brings nothing but itself', () => {
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'trainyard',
    ]);
    const manifest = readFileSync(path.join(folder, 'node_modules/trainyard/package.json'), 'utf8');
    expect(Object.keys(JSON.parse(manifest))).not.toContain('dependencies');
  });

  test('checks files, and ends as the command of the project does', () => {
    expect(call('check', 'clean.yaml')).toMatchObject({ status: 0, stderr: '' });
    const wrong = call('check', 'clean.yaml', 'wrong.yaml');
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('wrong.yaml:2:15 error wrong-type');
  });

  test('says the same as the command of the project, word for word', () => {
    const ours = spawnSync(process.execPath, [path.join(root, 'src/cli/check.ts'), '--json', 'wrong.yaml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(call('check', '--json', 'wrong.yaml').stdout).toBe(ours.stdout);
  });

  test('makes the launcher and the native form', () => {
    expect(call('launcher', 'clean.yaml').stdout).toMatch(/^#!\/usr\/bin\/env bash\n/);
    expect(JSON.parse(call('native', 'clean.yaml').stdout)).toHaveProperty('files');
  });

  test.each([
    [['--version'], 0, `${version}\n`, ''],
    [['check', '--help'], 0, /^usage: trainyard check /, ''],
    [[], 0, /^usage: trainyard check\|native\|launcher /, ''],
    [['chek', 'a.yaml'], 2, '', /^Expected a command, found "chek"\./],
  ] as const)('%j', (words, status, out, err) => {
    const made = call(...words);
    expect(made.status).toBe(status);
    expect(made.stdout).toEqual(typeof out === 'string' ? out : expect.stringMatching(out));
    expect(made.stderr).toEqual(typeof err === 'string' ? err : expect.stringMatching(err));
  });
});
