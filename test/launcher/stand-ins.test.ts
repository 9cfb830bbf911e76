import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReleaseName } from '../../src/core/index.ts';
import { model } from './journey.ts';
import { isAlive, makeRoom, type Room, type RunOptions } from './room.ts';
import { builtAt, descriptorPath, examples } from './tree/make-tree.ts';
import { python } from './tree/python-environment.ts';

// The stand-ins are the ground that the journeys stand on. Here they are called by hand, with what the launcher would
// never give them: they have to fail as the real ones do (tt-train.md).

let room: Room;
afterEach(() => room?.remove());

const flat = `training_config:
  seed: 42
  batch_size: 8
  num_epochs: 1
  max_steps: 4
  model_save_interval: 2
  learning_rate: 0.0003
  weight_decay: 0.01
  model_config: MODEL
  data_path: train.txt
`;
const nested = flat
  .replace('  learning_rate: 0.0003\n  weight_decay: 0.01\n', '')
  .concat('  optimizer:\n    type: AdamW\n    lr: 0.0003\n');

/** Calls a trainer of the tree directly, in the reader's folder, with a config and a model beside it. */
function call(
  release: ReleaseName,
  program: 'nano_gpt' | 'train_nanogpt',
  words: readonly string[],
  options: RunOptions = {},
) {
  const modelFile = room.write('model.yaml', model);
  room.write('train.txt', 'to train on');
  const text = release === 'v0.68' ? nested : flat;
  room.write('c.yaml', text.replace('MODEL', JSON.stringify(modelFile)));
  const file = program === 'nano_gpt' ? builtAt[release] : `${examples}/nano_gpt/train_nanogpt.py`;
  const start = program === 'nano_gpt' ? [] : [join(room.tree, 'python_env/bin/python')];
  const env = {
    TT_METAL_HOME: room.tree,
    TT_METAL_RUNTIME_ROOT: room.tree,
    PYTHONUNBUFFERED: '1',
    ...options.env,
  };
  return room.start('exec "$@"\n', [...start, join(room.tree, file), ...words], {
    ...options,
    findsTree: true,
    env,
  });
}

// Of all the tests beside this one that are skipped, the reason stands here once.
test('there is a python3, in which the stand-ins are written', ({ skip }) => {
  if (python === null) skip('python3 is not installed here, so no launcher is run');
  expect(python?.version).toMatch(/^3\.\d+$/);
});

describe.skipIf(python === null).each(['v0.67', 'v0.68'] as const)('train_nanogpt.py at %s', (release) => {
  beforeEach(() => {
    room = makeRoom({ release });
  });
  const train = (words: readonly string[], options?: RunOptions) =>
    call(release, 'train_nanogpt', ['-c', join(room.work, 'c.yaml'), ...words], options).ended;

  test('trains, saves, and goes on from what it saved', async () => {
    expect(await train(['--model_save_path', 'out/m'])).toMatchObject({ code: 0 });
    const { out } = await train(['--model_save_path', 'out/m']);
    expect(out).toContain('Resuming from checkpoint: out/m_final.pkl');
    expect(room.records().map(({ resumedFrom }) => resumedFrom)).toEqual([null, ['out/m_final.pkl', 3]]);
  });

  test('knows the flags of its release', async () => {
    const { code, err } = await train(['--learning_rate', '0.1']);
    expect(code).toBe(release === 'v0.67' ? 0 : 2);
    if (release === 'v0.68') expect(err).toContain('unrecognized arguments: --learning_rate 0.1');
    expect(await train(['--set', 'batch_size=1'])).toMatchObject({ code: 2 });
    expect(await train(['--prompt', '-x'])).toMatchObject({ code: 2 });
  });

  test('crashes at a save path without a folder', async () => {
    const { code, err } = await train(['--model_save_path', 'm']);
    expect([code, err]).toEqual([1, expect.stringContaining("No such file or directory: ''")]);
  });

  test('ends with 0 and no step where it finds no data', async () => {
    const running = call(release, 'train_nanogpt', [
      '-c',
      room.write('d.yaml', nested.replace(/ {2}data_path.*\n| {2}model_config.*\n/g, '')),
    ]);
    const { code, out } = await running.ended;
    expect([code, out]).toEqual([0, expect.stringContaining('Shakespeare dataset not found')]);
    expect(out).not.toContain('Step:');
  });

  test('a missing config', async () => {
    const { code, out } = await call(release, 'train_nanogpt', [
      '-c',
      'gone.yaml',
      '--data_path',
      'train.txt',
    ]).ended;
    expect(out).toMatch(/Config file not found/);
    expect([code, out.includes('Step: 1')]).toEqual(release === 'v0.67' ? [0, true] : [1, false]);
  });

  test('a folder of the reader counts from v0.68 on', async () => {
    const { out } = await call(release, 'train_nanogpt', ['-c', 'c.yaml']).ended;
    expect(out.includes('Config file not found')).toBe(release === 'v0.67');
  });

  test('dies of the signals that Python dies of', async () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      const running = call(release, 'train_nanogpt', ['-c', join(room.work, 'c.yaml')], {
        trainer: { at: 2, befalls: 'hang' },
      });
      await running.says('waiting for a signal');
      running.signalGroup(name);
      expect(await running.ended).toMatchObject({ signal: name });
      expect(isAlive(room.records().at(-1)?.pid ?? 0)).toBe(false);
    }
  });
});

describe.skipIf(python === null).each(['v0.64', 'v0.67', 'v0.68'] as const)('nano_gpt at %s', (release) => {
  beforeEach(() => {
    room = makeRoom({ release });
  });
  const train = (text: string, options?: RunOptions) =>
    call(release, 'nano_gpt', ['--config', room.write('native.yaml', text)], options).ended;
  const own = () =>
    (release === 'v0.68' ? nested : flat).replace('MODEL', JSON.stringify(join(room.work, 'model.yaml')));
  const saving = (path: string) => room.write('saves.yaml', `${model}  model_path: ${path}\n`);

  test('trains', async () => {
    const { code, out } = await train(own());
    expect([code, out]).toEqual([0, 'Step: 1, Loss: 3.6\nStep: 2, Loss: 3.24\nStep: 3, Loss: 2.916\n']);
  });

  test('aborts where a required key is missing, and says no more than yaml-cpp', async () => {
    const { code, signal, err } = await train(own().replace('  seed: 42\n', ''));
    expect([code, signal]).toEqual([null, 'SIGABRT']);
    expect(err).toContain('what():  bad conversion\n');
  });

  test('aborts without a model config', async () => {
    const { err } = await train(own().replace(/ {2}model_config.*\n/, ''));
    expect(err).toContain('bad file: ');
  });

  test('knows the flags of its release', async () => {
    expect(await call(release, 'nano_gpt', ['--batch_size', '1']).ended).toMatchObject({ code: 109 });
    const { code } = await call(release, 'nano_gpt', ['-c', 'c.yaml', '--track_memory']).ended;
    expect(code).toBe(release === 'v0.68' ? 0 : 109);
  });

  test('makes the folder of its checkpoints from v0.67 on', async () => {
    const { err } = await train(own().replace(/model_config: .*/, `model_config: ${saving('new/m')}`));
    expect(err).toContain(release === 'v0.64' ? 'Unable to open file for writing: new/m' : '');
    if (release !== 'v0.64') expect(err).toBe('');
  });

  test('wants the mesh of the descriptor', async () => {
    const mesh = 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n';
    const { err } = await train(own() + mesh);
    expect(err).toContain(release === 'v0.64' ? '' : 'Physical mesh shape: [2, 4]');
    const env = { TT_MESH_GRAPH_DESC_PATH: join(room.tree, descriptorPath('t3k_1x8')) };
    expect(await train(own() + mesh, { env })).toMatchObject({ code: 0, err: '' });
  });
});
