import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sevenTargets } from '../unit/check/seven-targets.ts';
import { config, model, scriptOf } from './journey.ts';

// bash 3.2 is what macOS has; there the journeys run with it, here its syntax is only looked for. None can be fetched.

const folder = mkdtempSync(join(tmpdir(), 'trainyard-syntax-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scripts = sevenTargets.map((of) => {
  const name = `${of.trainer} at ${of.release}`;
  const file = join(folder, `${name}.sh`);
  // The longest script: with a model config, and with Weights & Biases.
  const made = scriptOf(of, config.replace('log_level', 'use_wandb: true\n  log_level'), { model });
  writeFileSync(file, made);
  return { ...of, name, file, made };
});

describe.each(scripts)('the script for $name', ({ file, made }) => {
  test('is one that bash can read', () => {
    expect(spawnSync('bash', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('has nothing in it that bash 3.2 lacks', () => {
    expect(newerThan32(made)).toEqual([]);
  });

  // Bash before 4.4 takes an empty array for one that was never set.
  test('never expands an array that may be empty as if it were not', () => {
    const empty = new Set([...code(made).matchAll(/\b(\w+)=\(\)/g)].map(([, name]) => name));
    expect(empty).toContain('directories');
    for (const name of empty) {
      const expansions = code(made).match(new RegExp(`(?<!\\+)"\\$\\{${name}\\[@\\]\\}"`, 'g'));
      expect([name, expansions]).toEqual([name, null]);
    }
  });

  test('calls nothing but bash, coreutils and Python', () => {
    expect(
      code(made).match(
        /(?:^|[|;&(]|\bthen|\bdo)\s*(?:sed|awk|grep|find|xargs|curl|wget|jq|tar|perl|bc|ps|pgrep|pkill|flock|eval|source|sudo)\s/gm,
      ),
    ).toBeNull();
  });
});

// It takes seconds for each, so one of each trainer is looked at; the next test says why that is enough.
test('shellcheck finds nothing', ({ skip }) => {
  const files = scripts.filter(({ release }) => release === 'v0.68').map(({ file }) => file);
  const found = spawnSync('shellcheck', ['-s', 'bash', ...files], { encoding: 'utf8' });
  if (found.error !== undefined) skip('shellcheck is not installed here');
  expect(found.stdout).toBe('');
}, 120_000);

test("a trainer's scripts for its releases differ in one value alone: the release they were made for", () => {
  for (const { trainer, made } of scripts.filter(({ release }) => release === 'v0.68')) {
    for (const other of scripts.filter((one) => one.trainer === trainer && one.made !== made)) {
      const lines = new Set(code(made).split('\n'));
      expect(
        code(other.made)
          .split('\n')
          .filter((line) => !lines.has(line)),
      ).toEqual([`meant_release=${other.release}`]);
    }
  }
});

test('another shell is told to make room for bash', ({ skip }) => {
  const [first] = scripts;
  const dash = spawnSync('dash', [first?.file ?? '', '--version'], { encoding: 'utf8' });
  if (dash.error !== undefined) skip('dash is not installed here');
  expect(dash).toMatchObject({
    status: 64,
    stdout: '',
    stderr: expect.stringMatching(/^launch\.sh: Expected bash\.\n {2}why: .+\n {2}do: {2}.+\n$/),
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the shell's
test('the shell that sources it lives on', () => {
  const call = spawnSync(
    'bash',
    ['-c', '. "$1" --version; echo "alive: $?, $-"', 'sh', scripts[0]?.file ?? ''],
    {
      encoding: 'utf8',
    },
  );
  expect([call.stdout, call.stderr]).toEqual([
    expect.stringMatching(/^alive: 64, [a-zB]*c\n$/),
    expect.stringMatching(
      /^launch\.sh: Expected to be started.+\n {2}why: .+\n {2}do: {2}bash launch\.sh\n$/,
    ),
  ]);
});

test('an older bash is refused', () => {
  const older = (scripts[0]?.made ?? '').replace('"${BASH_VERSINFO[0]}${BASH_VERSINFO[1]}"', '31');
  const { status, stderr } = spawnSync('bash', ['-c', older, 'launch.sh', '--version'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    64,
    expect.stringMatching(
      /^launch\.sh: Expected bash 3\.2 or newer, found .+\n {2}why: .+\n {2}do: {2}.+\n$/,
    ),
  ]);
});

describe('what looks for newer syntax finds', () => {
  test.each([
    'mapfile -t a',
    'readarray a',
    'declare -A map',
    'local -n name=$1',
    'declare -g x',
    'echo "${x^^}"',
    'echo "${x,,}"',
    'echo "${x@Q}"',
    'printf "%(%s)T" -1',
    'cmd &>> file',
    'a |& b',
    'coproc x',
    'wait -n',
    'read -t 0.5 x',
    'echo ${a[-1]}',
    '[[ -v name ]]',
    'case x in x) echo ;& y) ;; esac',
    'shopt -s globstar',
    'exec {fd}<file',
    'echo $EPOCHSECONDS',
    'echo $BASHPID',
    'sed -i x',
    'readlink -f x',
    'head -c -1',
    'date -d now',
    'cp -T a b',
    'stat -c %s x',
    'echo ${x:0:-1}',
    'echo "$(case x in x) echo ;; esac)"',
    'printf -v a[0] x',
    'read -N 1 x',
    'declare -l x',
    'printf "\\u2028"',
  ])('%s', (line) => {
    expect(newerThan32(`${line}\n`)).toHaveLength(1);
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is the shell's

/** Syntax of bash 4 and 5, and options that macOS's own tools do not have. */
function newerThan32(text: string): readonly string[] {
  const newer =
    /\b(?:mapfile|readarray|coproc|globstar|lastpipe|EPOCHSECONDS|EPOCHREALTIME|BASHPID|realpath|flock)\b|\b(?:declare|local|typeset) -[A-Za-z]*[Anglu]|\bwait -n|\bread -t 0?\.|\$\{\w+(?:\^|,,|@[A-Za-z]\})|%\(|&>>|\|&|;;?&(?!&)|\[-\d+\]\}|\[\[ -v |\{[a-z]\w*\}[<>]|\$\{\w+:[^}]*:-\d|\$\(\s*case\b|\bprintf -v \w+\[|\bread -[Ni]|'[^']*\\u[0-9a-f]{4}|"[^"]*\\u[0-9a-f]{4}|\bsed -i|\breadlink -f|\bhead -[cn] -|\btail -n \+0|\bdate -d|\b(?:cp|mv) -T|\bstat -c|\bmktemp --|\bsort -V/g;
  return code(text).match(newer) ?? [];
}

/** The script without what it only prints or hands to Python, and without comments. */
function code(text: string): string {
  return text
    .replaceAll(/<<'(END_OF_TEXT\w*)'\n[\s\S]*?\n\1\n/g, '\n')
    .replaceAll(/^(\w+_program=)'\n[\s\S]*?\n'$/gm, "$1''")
    .replaceAll(/^\s*#.*$/gm, '');
}
