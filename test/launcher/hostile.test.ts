import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../src/core/index.ts';
import { hostileName, hostileText } from './hostile-text.ts';
import { expectRefusal, model, runsOf, scriptOf } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import { python } from './tree/python-environment.ts';

const runs = 8;
const seed = 20261122;

let room: Room;
let canary: string;
beforeAll(() => {
  room = makeRoom({ release: 'v0.68', wandb: true });
  canary = join(room.folder, 'canary');
});
afterAll(() => room.remove());

/** What a config of one run says, and the files that it names. */
interface Hostile {
  readonly project: string;
  readonly folder: string;
  readonly data: string;
  readonly model: string;
  readonly wandb: string;
  readonly comment: string;
  readonly name: string;
  /** Where the reader stands, and where the runs go. */
  readonly place: string;
  readonly runs: string;
  readonly isCrlf: boolean;
  readonly ends: boolean;
}

// The room is made before the tests run, so that the arbitrary is made when they do.
const hostile = (): fc.Arbitrary<Hostile> =>
  fc.record({
    project: hostileText(canary),
    folder: hostileName('canary'),
    data: hostileName('canary'),
    // Python at v0.68 replaces variables in this path, and nothing keeps it from that: such a path is refused, see below.
    model: hostileName('canary').map(withoutDollar),
    wandb: hostileText(canary),
    comment: hostileText(canary),
    name: hostileName('canary'),
    place: hostileName('canary').map(withoutDollar),
    runs: hostileName('canary').map(withoutDollar),
    isCrlf: fc.boolean(),
    ends: fc.boolean(),
  });

function withoutDollar(name: string): string {
  return name.replaceAll('$', '§');
}

/** Values in double quotes, where JSON and YAML agree; the comment, the only place where a shell would see raw text, raw. */
function configOf(one: Hostile, more = ''): string {
  const text = [
    `# ${one.comment.replaceAll(/[\p{Cc}\u2028\ufeff\ufffe\uffff]/gu, '')}`,
    'training_config:',
    `  project_name: ${JSON.stringify(one.project)}`,
    '  batch_size: 8',
    '  max_steps: 1',
    '  model_save_interval: 1',
    '  learning_rate: 0.0003',
    `  checkpoint_dir: ${JSON.stringify(one.folder)}`,
    `  model_config: ${JSON.stringify(one.model)}`,
    `  data_path: ${JSON.stringify(one.data)}`,
    `  wandb_project: ${JSON.stringify(one.wandb)}`,
    `  wandb_run_name: ${JSON.stringify(one.wandb)}`,
    ...(more === '' ? [] : [more]),
    '# END_OF_TEXT',
    'device_config:',
    '  mesh_shape: [1, 1]',
  ].join('\n');
  const whole = one.ends ? `${text}\n` : text;
  return one.isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
}

/** The YAML texts that a Python trainer was given, with the values that it has to read in them. */
const given: { readonly file: string; readonly text: string; readonly values: Record<string, string> }[] = [];

async function expectInert(
  of: Pick<Target, 'trainer' | 'release'>,
  one: Hostile,
  text: string,
): Promise<void> {
  const folder = `${given.length} ${one.place}`;
  room.write(join(folder, one.data), 'data');
  room.write(join(folder, one.model), model);
  const script = scriptOf(of, text, { name: one.name, ...(of.trainer === 'nanogpt-cpp' ? { model } : {}) });
  const env = { FAKE_WANDB: join(room.folder, 'scripts/wandb'), home: '', a: '' };
  const { code, err } = await room.run(script, ['--runs', one.runs], {
    cwd: join(room.work, folder),
    env,
  });
  expect(code, err).toBe(0);

  const [name, ...others] = readdirSync(join(room.work, folder, one.runs));
  expect(others).toEqual([]);
  const run = join(room.work, folder, one.runs, name ?? '');
  expect(readFileSync(join(run, 'config.yaml')).equals(Buffer.from(text))).toBe(true);
  const seen = room.records().at(-1);
  const isFineTuning = of.trainer === 'gsm8k-py';
  const values: Record<string, string> = isFineTuning
    ? { checkpoint_dir: one.folder }
    : {
        project_name: one.project,
        data_path: join(room.work, folder, one.data),
        model_config:
          of.trainer === 'nanogpt-cpp' ? join(run, 'model.yaml') : join(room.work, folder, one.model),
      };
  for (const [key, value] of Object.entries(values))
    expect(seen?.held?.[`training_config.${key}`]).toBe(value);
  if (!isFineTuning) expect(seen?.data).toBe(values.data_path);
  expect(readdirSync(run)).toContain(one.folder);
  if (of.trainer !== 'nanogpt-cpp')
    given.push({
      file: basename(seen?.config ?? ''),
      text: Buffer.from(seen?.text ?? '', 'base64').toString(),
      values,
    });
  expect(canaries()).toEqual([]);
  rmSync(join(room.work, folder), { recursive: true });
}

/** Files that only a shell could have made, wherever it stood. */
function canaries(): readonly string[] {
  const files = readdirSync(room.folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => basename(file) === 'canary');
}

describe.skipIf(python === null)('hostile values are inert', () => {
  test.each([
    { trainer: 'nanogpt-py', release: 'v0.68' },
    { trainer: 'nanogpt-cpp', release: 'v0.68' },
    { trainer: 'gsm8k-py', release: 'v0.68' },
  ] as const)(
    `in every string key, every path and the config's name, with $trainer: ${runs} scripts executed, seed ${seed}`,
    async (of) => {
      await fc.assert(
        fc.asyncProperty(hostile(), (one) => expectInert(of, one, configOf(one))),
        { numRuns: runs, seed, endOnFailure: true },
      );
    },
    180_000,
  );

  test('a path that Python would change is refused, as nothing else can be done', async () => {
    room.write('$HOME.yaml', model);
    room.write('data', 'data');
    const text = 'training_config:\n  max_steps: 1\n  data_path: data\n  model_config: $HOME.yaml\n';
    expectRefusal(await room.run(scriptOf({}, text)), 73, /has a "\$" with the name of a variable/);
    expect(await room.run(scriptOf({ release: 'v0.68', trainer: 'nanogpt-cpp' }, text))).toMatchObject({
      code: 0,
    });
  });

  test('lines that end the here-documents of the script, alone on their lines', async () => {
    room.write('data', 'data');
    room.write('m.yaml', model);
    const lines = ['END_OF_TEXT', 'touch canary', 'END_OF_TEXT_2', 'touch canary', 'END_OF_TEXT_3'];
    const keys = 'max_steps: 1, data_path: data, model_config: m.yaml';
    const text = `{training_config: {${keys}, project_name: "a\n${lines.join('\n')}\nb"}}\n`;
    const withLines = `${model}#\n${lines.map((line) => `# ${line}\n`).join('')}`;
    const { code, err } = await room.run(scriptOf({}, text, { model: withLines }), ['--runs', 'ended']);
    expect(code, err).toBe(0);
    const run = runsOf(room, join(room.work, 'ended')).at(-1);
    expect([run?.read('config.yaml'), run?.read('model.yaml')]).toEqual([text, withLines]);
    const held = room.records().at(-1)?.held?.['training_config.project_name'];
    expect(held).toBe(`a ${lines.join(' ')} b`);
    expect(canaries()).toEqual([]);
  });

  test.each([
    ['200 KB in one value', `"${'x$(touch canary)'.repeat(12_500)}"`],
    ['200 KB in many lines', `|\n${'    $(touch canary) `touch canary` \\ \'"\n'.repeat(6_000)}`],
  ])('%s', async (_name, value) => {
    room.write('data', 'data');
    room.write('m.yaml', model);
    const text = `training_config:\n  max_steps: 1\n  data_path: data\n  model_config: m.yaml\n  project_name: ${value}\n`;
    expect(text.length).toBeGreaterThan(200_000);
    const { code, err } = await room.run(scriptOf({}, text), ['--runs', 'large']);
    expect(code, err).toBe(0);
    const run = runsOf(room, join(room.work, 'large')).at(-1);
    expect(run?.read('config.yaml')).toBe(text);
    const held = room.records().at(-1)?.held?.['training_config.project_name'];
    expect(held).toHaveLength(value.startsWith('"') ? value.length - 2 : value.length - 2 - 4 * 6_000);
    expect(canaries()).toEqual([]);
  });

  test.runIf(hasPyYaml())('PyYAML itself reads the very values, where this machine has it', () => {
    const program =
      'import json, sys, yaml\nprint(json.dumps([yaml.safe_load(text)["training_config"] for text in json.load(sys.stdin)]))';
    const { stdout, stderr } = spawnSync('python3', ['-c', program], {
      input: JSON.stringify(given.map(({ text }) => text)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const read: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(read).toHaveLength(2 * runs);
    given.forEach(({ values }, at) => {
      expect(read[at]).toMatchObject(values);
    });
  });
});

function hasPyYaml(): boolean {
  return spawnSync('python3', ['-c', 'import yaml']).status === 0;
}
