import { spawnSync } from 'node:child_process';
import { globSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeWrapperRoom, type WrapperRoom } from './wrapper-room.ts';

let room: WrapperRoom;
beforeEach(() => {
  room = makeWrapperRoom();
});
afterEach(() => room.remove());

/** A node that tells its version, and else says how it was called. */
const node = (version: string, name: string) =>
  `if [ "$1" = --version ]; then echo ${version}; exit; fi\necho "${name} $*"; echo "${name} options: $NODE_OPTIONS"`;

/** An npm that installs nothing, writes down its calls, and packs a fetched Node where it is asked for one. */
const npm = (fetchedVersion: string) => `
echo "npm $*" >>"$CALLS"
case "$1" in
  ci) mkdir -p node_modules ;;
  pack)
    mkdir -p package/bin
    { echo '#!/usr/bin/env bash'; cat <<'NODE'
${node(fetchedVersion, 'fetched')}
NODE
    } >package/bin/node
    chmod +x package/bin/node
    tar -czf node.tgz package && rm -rf package ;;
  *) exit 1 ;;
esac`;

describe('without setting up anything', () => {
  test.each([[['help']], [['--help']], [[]]])('%j lists the commands', (args) => {
    const { status, stdout, stderr } = room.run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of [
      'start',
      'test',
      'dev',
      'build',
      'check',
      'native',
      'launcher',
      'measure',
      'diagrams',
    ])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test('an unknown command is one sentence and exit 2', () => {
    expect(room.run(['strat'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no ./run strat; ./run help lists the commands.\n',
    });
  });

  test('a command that is still to come is one sentence and exit 2', () => {
    const { status, stdout, stderr } = room.run(['native', 'a.yaml']);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: './run native is not part of Trainyard yet.\n',
    });
  });
});

describe('Node', () => {
  beforeEach(() => {
    room.write('our project/src/cli/check.ts', '');
    room.program('npm', npm('v24.21.0'));
  });

  test.each(['v22.12.0', 'v24.0.1', 'v26.1.0', 'v100.0.0'])('%s of the machine is used', (version) => {
    room.program('node', node(version, 'own'));
    expect(room.run(['check']).stdout).toMatch(/^own /);
    expect(room.calls().filter((call) => call.includes('pack'))).toEqual([]);
  });

  test.each(['v18.20.4', 'v20.19.0', 'v22.11.0', 'v9.0.0', 'something else'])(
    '%s is too old: one is fetched',
    (version) => {
      room.program('node', node(version, 'own'));
      expect(room.run(['check'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^fetched /) });
    },
  );

  test('is fetched once, and put first on the PATH', () => {
    expect(room.run(['check']).stdout).toMatch(/^fetched /);
    expect(room.run(['check']).stdout).toMatch(/^fetched /);
    expect(room.calls().filter((call) => call.startsWith('npm pack'))).toEqual([
      expect.stringMatching(/^npm pack --silent node-(bin-)?(linux|darwin)-(x64|arm64)@24\.21\.0$/),
    ]);
    expect(globSync('our project/.toolchain/*', { cwd: room.folder }).sort()).toEqual([
      'our project/.toolchain/node-24.21.0',
      'our project/.toolchain/npm-ci.log',
    ]);
  });

  test('that was fetched for another machine is fetched anew', () => {
    room.write('our project/.toolchain/node-24.21.0/bin/node', 'not a program of this machine');
    expect(room.run(['check']).stdout).toMatch(/^fetched /);
  });

  test('is asked to run TypeScript where it does so only when asked', () => {
    room.program('node', node('v22.12.0', 'own'));
    expect(room.run(['check']).stdout).toContain(
      '--experimental-strip-types --disable-warning=ExperimentalWarning',
    );
    room.program('node', node('v26.0.0', 'own'));
    expect(room.run(['check']).stdout).toContain('own options: --disable-warning=ExperimentalWarning\n');
  });

  test('comes from the package `node` where the platform has none of its own', () => {
    room.program(
      'npm',
      `case "$1" in ci) mkdir -p node_modules ;; install) mkdir -p node_modules/node/bin; cp "$HOME/node" node_modules/node/bin/ ;; *) exit 1 ;; esac`,
    );
    room.program('../node', node('v24.21.0', 'whole'));
    expect(room.run(['check']).stdout).toMatch(/^whole /);
  });

  test('that cannot be fetched leaves nothing behind, and one sentence after npm’s own words', () => {
    room.program('npm', 'echo "the registry is away" >&2; exit 1');
    const { status, stdout, stderr } = room.run(['check']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('the registry is away');
    expect(stderr).toMatch(/could not be fetched from the npm registry; install Node 22\.12 or later/);
    expect(globSync('our project/.toolchain/*', { cwd: room.folder })).toEqual([]);
  });

  test('and npm both missing is one sentence', () => {
    room.program('npm', '');
    const withoutNpm = spawnSync('rm', [join(room.folder, 'programs/npm')]);
    expect(withoutNpm.status).toBe(0);
    expect(room.run(['check'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Trainyard needs Node 22.12 or later, or npm to fetch it; install Node from https://nodejs.org and try again.\n',
    });
  });
});

describe('the packages', () => {
  beforeEach(() => {
    room.write('our project/src/cli/check.ts', '');
    room.program('node', node('v24.21.0', 'own'));
    room.program('npm', npm('v24.21.0'));
  });
  const installs = () => room.calls().filter((call) => call.startsWith('npm ci')).length;

  test('are installed once for a lock file, and again when it changes', () => {
    room.run(['check']);
    room.run(['check']);
    expect(installs()).toBe(1);
    room.write('our project/package-lock.json', '{ "changed": true }');
    room.run(['check']);
    expect(installs()).toBe(2);
  });

  test('are installed again after an install that failed', () => {
    room.program('npm', 'echo "npm $*" >>"$CALLS"; echo "no space left" >&2; exit 1');
    const { status, stdout, stderr } = room.run(['check']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/no space left\nnpm could not install the packages/);
    room.program('npm', npm('v24.21.0'));
    expect(room.run(['check']).status).toBe(0);
    expect(installs()).toBe(2);
  });

  test('are installed once by two runs at once', async () => {
    const outcomes = await Promise.all([room.start(['check']), room.start(['check'])]);
    expect(outcomes).toEqual([0, 0]);
    expect(installs()).toBe(1);
  });

  test('do not wait for a run that is gone', () => {
    const gone = spawnSync('bash', ['-c', 'echo $$'], { encoding: 'utf8' }).stdout.trim();
    room.write('our project/.toolchain/x', '');
    symlinkSync(gone, join(room.folder, 'our project/.toolchain/installing'));
    expect(room.run(['check']).status).toBe(0);
    expect(installs()).toBe(1);
  });
});

describe('the command line', () => {
  beforeEach(() => {
    room.write('our project/src/cli/check.ts', '');
    room.program('npm', npm('v24.21.0'));
    room.program(
      'node',
      `if [ "$1" = --version ]; then echo v24.21.0; exit; fi\npwd\nprintf '<%s>' "$@"\nexit 7`,
    );
  });

  test('stays in the caller’s folder, keeps arguments whole, and answers with its own status', () => {
    room.write('elsewhere/a b.yaml', '');
    const { status, stdout, stderr } = room.run(['check', 'a b.yaml', '--json', '', '$HOME'], {
      cwd: join(room.folder, 'elsewhere'),
    });
    const script = join(room.folder, 'our project/src/cli/check.ts');
    expect({ status, stdout }).toEqual({
      status: 7,
      stdout: `${join(room.folder, 'elsewhere')}\n<${script}><a b.yaml><--json><><$HOME>`,
    });
    expect(stderr).toContain('Installing the packages');
  });

  test('works through symbolic links, relative and absolute', () => {
    symlinkSync('our project/run', join(room.folder, 'relative'));
    symlinkSync(join(room.folder, 'relative'), join(room.folder, 'absolute'));
    const { status, stdout } = room.run(['check', 'x'], { cwd: '/', as: join(room.folder, 'absolute') });
    expect({ status, stdout }).toEqual({
      status: 7,
      stdout: `/\n<${join(room.folder, 'our project/src/cli/check.ts')}><x>`,
    });
  });
});
