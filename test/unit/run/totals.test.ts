import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/test.ts', import.meta.url));

/** What each program does in place of the real one, by its name; what is not named succeeds. */
type Programs = Readonly<Record<string, string>>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-totals-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The tests of the built site are another run of Vitest. */
const ofSite = `case "$*" in *project=site*) echo '{ "passed": 0, "failed": 0, "skipped": [] }' >"$TRAINYARD_TALLY"; exit ;; esac`;

const counted = (tally: string) => `echo '${tally}' >"$TRAINYARD_TALLY"`;
const fine: Programs = {
  biome: '',
  knip: '',
  tsc: '',
  astro: '',
  vitest: counted('{ "passed": 10, "failed": 0, "skipped": [] }'),
  playwright: counted('{ "passed": 5, "failed": 0, "skipped": [] }'),
};

function runTests(programs: Programs, ...args: string[]) {
  for (const [name, bash] of Object.entries({ ...fine, ...programs })) {
    const path = join(folder, 'node_modules/.bin', name);
    writeFileSync(path, `#!/usr/bin/env bash\n${name === 'vitest' ? ofSite : ''}\n${bash}\n`);
    chmodSync(path, 0o755);
  }
  const env = { ...process.env, CHROMIUM_PATH: '/some/chromium', TRAINYARD_FULL: '7', TRAINYARD_SEED: '7' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) };
}

test('the totals sum the tests and the steps', () => {
  expect(runTests({})).toMatchObject({ status: 0, stderr: '', last: '20 passed, 0 failed, 0 skipped' });
});

test('a failed test fails the run, its words are shown, and the later steps still run', () => {
  const vitest = `echo "expected 1 to be 2"; ${counted('{ "passed": 9, "failed": 1, "skipped": [] }')}; exit 1`;
  const { status, stdout, last } = runTests({ vitest });
  expect({ status, last }).toEqual({ status: 1, last: '19 passed, 1 failed, 0 skipped' });
  expect(stdout).toContain('vitest run --project=tests --project=fuzz failed (1):\nexpected 1 to be 2');
});

test('the words of what succeeds are not shown', () => {
  expect(runTests({ tsc: 'echo "all is well"' }).stdout).not.toContain('all is well');
});

test('skipped tests are listed with their reasons', () => {
  const vitest = counted(
    '{ "passed": 9, "failed": 0, "skipped": [{ "name": "a > b", "reason": "there is no c" }] }',
  );
  const { status, stdout, last } = runTests({ vitest });
  expect({ status, last }).toEqual({ status: 0, last: '19 passed, 0 failed, 1 skipped' });
  expect(stdout).toContain('\nSkipped:\n  a > b: there is no c\n');
});

test.each([
  ['dies', 'kill -9 $$'],
  ['leaves no tally', ''],
  ['leaves half a tally', 'echo "{" >"$TRAINYARD_TALLY"'],
  ['fails outside its tests', `${counted('{ "passed": 0, "failed": 0, "skipped": [] }')}; exit 1`],
])('a runner that %s is one failure', (_, vitest) => {
  expect(runTests({ vitest })).toMatchObject({ status: 1, last: '10 passed, 1 failed, 0 skipped' });
});

test('a step with several programs runs them all and counts as one', () => {
  const { status, stdout, last } = runTests({ tsc: 'echo "tsc says no"; exit 2' });
  expect({ status, last }).toEqual({ status: 1, last: '19 passed, 1 failed, 0 skipped' });
  expect(stdout.match(/tsc says no/g)).toHaveLength(3);
});

test('without a build there is no end-to-end test, and that is said', () => {
  const { status, stdout, last } = runTests({ astro: '[ "$1" != build ] || { echo "no page"; exit 1; }' });
  expect({ status, last }).toEqual({ status: 1, last: '14 passed, 1 failed, 2 skipped' });
  for (const step of ['site', 'e2e']) expect(stdout).toContain(`${step}: the build failed`);
});

test('one step can run alone', () => {
  expect(runTests({ biome: 'exit 1' }, 'unit')).toMatchObject({
    status: 0,
    last: '10 passed, 0 failed, 0 skipped',
  });
});

test('a step that does not exist is one sentence and exit 2', () => {
  expect(runTests({}, 'unti')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no step unti; the steps are format, lint, types, unused, build, unit, site, e2e.\n',
  });
});

test('each step tells its seconds, and all of them stand above the total', () => {
  const { stdout } = runTests({});
  expect(stdout).toMatch(/^types: pages, .*\n {2}1 passed, 0 failed, 0 skipped \(\d+\.\d s\)$/m);
  expect(stdout).toMatch(
    /\nSeconds: format \d+, lint \d+, types \d+, unused \d+, build \d+, unit \d+, site \d+, e2e \d+; \d+ in all\n\n20 passed/,
  );
});

describe('how much is tried', () => {
  // A step of its own words: it fails where they are others.
  const told = (full: string, seed: string) =>
    `[ "$TRAINYARD_FULL" = "${full}" ] && [[ $TRAINYARD_SEED =~ ^${seed}$ ]] || { echo "$TRAINYARD_FULL, $TRAINYARD_SEED"; exit 1; }`;

  test('is the same on each commit, whatever the variables are set to', () => {
    expect(runTests({ biome: told('', '') }, 'format').stdout).not.toContain('Seed');
  });

  test('is all that there is with --full, from a fresh seed that is told', () => {
    const { status, stdout } = runTests({ biome: told('1', '[1-9][0-9]*') }, '--full', 'format');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Seed (\d+); \.\/run test --full --seed \1 repeats it\.\n/);
  });

  test('is repeated with a seed', () => {
    expect(runTests({ biome: told('1', '42') }, '--full', '--seed', '42', 'format').status).toBe(0);
    expect(runTests({ biome: told('', '42') }, '--seed=42', 'format').status).toBe(0);
  });

  test.each([[['--ful']], [['--seed']], [['--seed', 'x']], [['--seed', '0']]])(
    '%j is one sentence and exit 2',
    (words) => {
      const { status, stdout, stderr } = runTests({}, ...words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^.*(?:--ful|--seed).*\n$/s);
    },
  );
});
