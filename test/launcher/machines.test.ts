import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bringFiles, config, model, scriptOf } from './journey.ts';
import { makeRoom, type Room, type RunOptions } from './room.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

describe.skipIf(python === null)('a machine on which nothing is amiss', () => {
  const start = async (words: readonly string[] = [], options: RunOptions = {}, text = config) =>
    await room.run(scriptOf({}, text), words, options);

  test.each([
    ['no tt-smi', () => room.board(null), 'no tt-smi here'],
    [
      'a tt-smi that fails',
      () => room.program('tt-smi', 'echo broken >&2; exit 1'),
      'nothing that could be read',
    ],
    ['a tt-smi that says no JSON', () => room.program('tt-smi', 'echo hello'), 'nothing that could be read'],
    [
      'a tt-smi with a progress line before its JSON',
      () => room.board('n150', { progress: 'Gathering Information ━━ 100% 0:00:00\n' }),
      '1 chip(s) of n150 L',
    ],
    [
      'a tree that is no clone',
      () => rmSync(join(room.tree, '.git'), { recursive: true }),
      'nothing was written',
    ],
  ] as const)('%s', async (_name, prepare, says) => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    prepare();
    const { code, err } = await start(['--dry-run']);
    expect([code, err]).toEqual([0, expect.stringContaining(says)]);
  });

  test.each([
    [
      'TT_METAL_RUNTIME_ROOT before TT_METAL_HOME',
      () => ({ TT_METAL_RUNTIME_ROOT: room.tree, TT_METAL_HOME: '/nowhere' }),
    ],
    ['TT_METAL_HOME', () => ({ TT_METAL_HOME: room.tree })],
  ] as const)('the tree is found by %s', async (name, environment) => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    const { code, err } = await start(['--dry-run'], { findsTree: true, env: environment() });
    expect(code, err).toBe(0);
    expect(err).toContain(`(${name.split(' ')[0]})`);
  });

  test('the tree is found in ~/tt-metal', async () => {
    room = makeRoom({ release: 'v0.68' }, 'home/tt-metal');
    bringFiles(room);
    const { code, err } = await start(['--dry-run'], { findsTree: true });
    expect([code, err]).toEqual([0, expect.stringContaining('home/tt-metal')]);
  });

  test('the active virtual environment stands in for the one of the tree', async () => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    const other = makeRoom({ release: 'v0.68' });
    rmSync(join(room.tree, 'python_env'), { recursive: true });
    const { code, err } = await start(['--dry-run'], {
      env: { VIRTUAL_ENV: join(other.tree, 'python_env') },
    });
    other.remove();
    expect(code, err).toBe(0);
  });

  test('python3 of the PATH is the last one that is tried, as in a container', async () => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    renameSync(join(room.tree, 'python_env'), join(room.folder, 'elsewhere'));
    room.program('python3', `exec '${join(room.folder, 'elsewhere/bin/python')}' "$@"`);
    const { code, err } = await start(['--dry-run']);
    expect([code, err]).toEqual([0, expect.stringContaining('programs/python3')]);
  });

  test.each(['branch', 'packed', 'detached'] as const)(
    'a commit that is kept on a %s is told',
    async (git) => {
      room = makeRoom({ release: 'v0.68', git });
      bringFiles(room);
      const { out } = await start(['--dry-run']);
      expect(out).toContain('tt-metal commit: 622c6fb9c0de5c0ffee0123456789abcdef01234');
    },
  );

  test('the model config is found where each trainer or the lesson would have it', async () => {
    for (const place of ['tt-train/configs/model_configs/m.yaml', 'tt-train/model_configs/m.yaml']) {
      room = makeRoom({ release: 'v0.68' });
      bringFiles(room);
      mkdirSync(join(room.tree, place, '..'), { recursive: true });
      writeFileSync(join(room.tree, place), model);
      const text = config.replace('model.yaml', 'model_configs/m.yaml');
      const { code, err } = await start(['--dry-run'], {}, text);
      expect([code, err]).toEqual([0, expect.stringContaining(place)]);
      room.remove();
    }
  });

  test('what the config names stands beside the script', async () => {
    room = makeRoom({ release: 'v0.68' });
    for (const [name, text] of [
      ['model.yaml', model],
      ['train.txt', 'x'],
    ] as const)
      writeFileSync(join(room.folder, 'scripts', name), text);
    const { code, err } = await start(['--dry-run']);
    expect(code, err).toBe(0);
  });

  test('--help and --version need no tree', async () => {
    room = makeRoom({ release: 'v0.68' });
    const help = await start(['--help'], { findsTree: true });
    expect([help.code, help.err]).toEqual([0, '']);
    for (const word of ['--dry-run', '--sample', '64', '75']) expect(help.out).toContain(word);
    expect(await start(['--version'], { findsTree: true })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\d/),
    });
  });
});

describe.skipIf(python === null)('the boards', () => {
  test.each([
    ['n150', '1 chip(s) of n150 L', 'wormhole_b0'],
    ['n300', '2 chip(s) of n300 L, n300 R', 'wormhole_b0'],
    ['t3k', '8 chip(s) of n300 L, n300 R', 'wormhole_b0'],
    ['galaxy', '32 chip(s) of tt-galaxy-wh', 'wormhole_b0'],
    ['older galaxy', '32 chip(s) of wh_4u', 'wormhole_b0'],
    ['p100', '1 chip(s) of p100a', 'blackhole'],
    ['p150', '1 chip(s) of p150b', 'blackhole'],
    ['two p300', '4 chip(s) of p300c', 'blackhole'],
  ] as const)(
    '%s: its chips are counted, and the architecture is named',
    async (board, says, architecture) => {
      room = makeRoom({ release: 'v0.68' });
      bringFiles(room);
      room.board(board);
      const { code, out, err } = await room.run(scriptOf({}), ['--dry-run']);
      expect([code, err]).toEqual([0, expect.stringContaining(says)]);
      expect(out).toContain(`TT_METAL_ARCH_NAME=${architecture}`);
      expect(out).toContain('boards: ');
    },
  );

  test('a program that is on the devices already is told', async () => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    room.board('n150', { isBusy: true });
    const { code, err } = await room.run(scriptOf({}), ['--dry-run']);
    expect([code, err]).toEqual([0, expect.stringMatching(/on the devices already .*4711 somebody/)]);
  });

  test('a tt-smi of the tree is asked where the PATH has none', async () => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    room.board('n150');
    renameSync(join(room.folder, 'programs/tt-smi'), join(room.tree, 'python_env/bin/tt-smi'));
    const { err } = await room.run(scriptOf({}), ['--dry-run']);
    expect(err).toContain('1 chip(s) of n150 L');
  });
});
