import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownFailures } from '../../../src/core/facts/known-failures.ts';
import {
  type Launcher,
  type LauncherOptions,
  launcher,
  releaseNames,
  releasesOf,
  trainerNames,
} from '../../../src/core/index.ts';
import { scale } from '../../scale.ts';

const config = 'training_config:\n  max_steps: 10\n  model_config: m.yaml\n  data_path: d.txt\n';

function made(text: string, options: LauncherOptions = {}): Extract<Launcher, { status: 'ok' }> {
  const result = launcher(text, options);
  if (result.status !== 'ok') throw new Error(result.sentence);
  return result;
}

const targets = trainerNames.flatMap((trainer) =>
  releasesOf(trainer).map((release) => ({ trainer, release })),
);

describe.each(targets)('the script for $trainer at $release', (target) => {
  const { text } = made(config, { target });

  test('is the same for the same input', () => {
    expect(made(config, { target }).text).toBe(text);
  });

  // Seconds for each: a commit has the longest of a trainer's scripts looked at, in test/launcher/syntax.test.ts, where
  // another test says why that is enough.
  if (scale.isFull)
    test('has shellcheck find nothing', ({ skip }) => {
      const found = spawnSync('shellcheck', ['-'], { input: text, encoding: 'utf8' });
      if (found.error !== undefined) skip('shellcheck is not installed here');
      expect(found.stdout).toBe('');
    });

  test('carries what each release needs in which the trainer exists', () => {
    const releases = releaseNames.filter((release) => text.includes(`# For a tree of ${release}\n`));
    expect(releases).toEqual(releasesOf(target.trainer));
  });

  test('does nothing where it was cut short', () => {
    const lines = text.split('\n');
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const part = lines.slice(0, Math.floor(lines.length * share)).join('\n');
      expect(spawnSync('bash', ['-s', '--', '--version'], { input: part, encoding: 'utf8' }).stdout).toBe('');
    }
    expect(spawnSync('bash', ['-s', '--', '--version'], { input: text, encoding: 'utf8' }).stdout).toMatch(
      /^Trainyard/,
    );
  });

  test('needs bash, and says so', () => {
    const { status, stderr } = spawnSync('sh', ['-s'], {
      input: text.split('\nset -uo')[0] ?? '',
      encoding: 'utf8',
    });
    // Where sh is bash, it goes on.
    expect([0, 64]).toContain(status);
    if (status === 64) expect(stderr).toContain('do:  bash launch.sh');
  });

  test('evaluates nothing of what the config says', () => {
    const hostile = '$(echo evaluated >&2) `echo evaluated >&2`\n\'"; echo evaluated >&2 #';
    const yaml = JSON.stringify(hostile);
    const text = `training_config:\n  max_steps: 10\n  model_config: ${yaml}\n  data_path: ${yaml}\n  checkpoint_dir: ${yaml}\n`;
    const script = made(text, { target, name: hostile }).text;
    const { stdout, stderr } = spawnSync('bash', ['-s', '--', '--version'], {
      input: script,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['Trainyard launcher 1\n', '']);
    expect(script).toContain(text);
  });
});

test('only what the trainer needs is in it', () => {
  const of = (trainer: (typeof trainerNames)[number]) =>
    made(config, { target: { trainer, release: 'v0.68' } }).text;
  expect(of('nanogpt-py')).not.toContain('trainyard-lock');
  expect(of('gsm8k-py')).toContain('trainyard-lock');
  expect(of('nanogpt-cpp')).not.toContain('imports_trainer');
  expect(of('nanogpt-py')).not.toContain('wandb.init');
  expect(made(config.replace('max_steps: 10', 'use_wandb: true')).text).toContain('wandb.init');
});

describe('a name', () => {
  test.each([
    ['n150.yaml', 'n150'],
    ['my config (2).yml', 'my-config-2-'],
    ['a\nrm -rf /', 'a-rm--rf-'],
    ['--dry-run', 'dry-run'],
    ['../../etc', 'etc'],
    ['木', 'config'],
    ['', 'config'],
  ])('%j becomes %s', (name, safe) => {
    const { text, fileName } = made(config, { name });
    expect(fileName).toBe(`${safe}.launch.sh`);
    expect(text).toContain(`\nconfig_name=${safe}\n`);
  });
});

describe('there is no script', () => {
  test.each([
    ['a NUL character', 'training_config: {a: "\0"}\n', {}, 'not-text'],
    ['half of a character', 'training_config: {a: "\ud800"}\n', {}, 'not-text'],
    ['a NUL behind an escape', config.replace('d.txt', '"d\\0.txt"'), {}, 'not-text'],
    ['half of a character behind one', config.replace('d.txt', '"d\\ud800"'), {}, 'not-text'],
    ['a text that cannot be read', 'a: [', {}, 'unreadable'],
    ['a model config in its place', 'transformer_config: {}\n', {}, 'not-a-training-config'],
    ['a trainer that the release lacks', config, { release: 'v0.64' }, 'trainer-not-in-release'],
  ] as const)('for %s', (_, text, target, reason) => {
    expect(launcher(text, { target })).toMatchObject({ status: 'refused', reason });
  });

  test('for what the target refuses; another release is refused by the script itself', () => {
    const mesh = `${config}device_config: {mesh_shape: [2, 4], enable_ddp: true, enable_tp: true}\n`;
    expect(launcher(mesh, { target: { trainer: 'gsm8k-py', release: 'v0.67' } })).toMatchObject({
      status: 'refused',
      reason: 'target-aborts',
    });
    const { text } = made(mesh, { target: { trainer: 'gsm8k-py', release: 'v0.68' } });
    expect(text).toContain('# For a tree of v0.67: this config cannot run there');
  });
});

test('a dollar is an escape where Python would replace it, and stays as it is elsewhere', () => {
  const text = config.replace('max_steps: 10', 'project_name: "a $HOME"');
  const { text: script } = made(text, { target: { trainer: 'nanogpt-py', release: 'v0.68' } });
  expect(script).toContain('project_name: "a \\x24HOME"');
  const { text: cpp } = made(text, { target: { trainer: 'nanogpt-cpp', release: 'v0.68' } });
  expect(cpp).not.toContain('\\x24HOME');
});

test('the checkpoints to come are counted, and their size where the model is known', () => {
  const text =
    'training_config: {max_steps: 100, model_save_interval: 20, checkpoint_dir: ck, data_path: d}\n';
  const model = readFileSync('content/models/nanogpt.yaml', 'utf8');
  const { text: script } = made(text, { model });
  expect(script).toContain('  checkpoint_folder=ck\n  checkpoints=6\n');
  const bytes = Number(/bytes_per_checkpoint=(\d+)/.exec(script)?.[1]);
  // 10.8 million parameters of 4 bytes, and fewer where the text decides the vocabulary.
  expect(bytes).toBeGreaterThan(42_000_000);
  expect(bytes).toBeLessThan(43_200_000);
});

describe('a known failure', () => {
  test.each(knownFailures)('$texts has words in plain sentences, and a source', ({ why, next, source }) => {
    expect(why).toMatch(/\.$/);
    expect(next).not.toMatch(/pip install ttml/);
    expect(source).not.toBe('');
  });
});

test.each(globSync('content/{templates,scenarios}/*.yaml'))('%s has one for its own target', (file) => {
  const text = readFileSync(file, 'utf8');
  const [, board, trainer, release] = /board=(\S+) trainer=(\S+) release=(\S+)/.exec(text) ?? [];
  const target = { board, trainer, release } as LauncherOptions['target'];
  expect(made(text, target === undefined ? {} : { target }).text).toContain(text);
});
