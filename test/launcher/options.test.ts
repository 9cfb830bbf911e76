import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bringFiles, config, model, onlyRun, runsOf, scriptOf } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import type { TrainerRecord } from './trainer-behaviour.ts';
import { descriptorPath, type TreeOptions } from './tree/make-tree.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

function enter(options: Partial<TreeOptions> = {}): void {
  room = makeRoom({ release: 'v0.68', ...options });
  bringFiles(room);
}

const last = (): TrainerRecord | undefined => room.records().at(-1);
const script = scriptOf({});

describe.skipIf(python === null)('more than one machine', () => {
  const several = scriptOf({ trainer: 'nanogpt-cpp' }, config, { model });

  test('tt-run gets the bindings, the program and the multihost config', async () => {
    enter();
    room.program('tt-run', `printf '%s\\n' "$@"; echo "[1,0]<stdout>: Step: 1, Loss: 3.5"`);
    room.write('multi host.yaml', 'multihost_config: {}\n');
    room.write('bindings.yaml', 'rank_bindings: []\n');
    const words = ['--multihost', 'multi host.yaml', '--rank-binding', 'bindings.yaml'];
    const { code, out, err } = await room.run(several, words);
    expect(code, err).toBe(0);
    const run = onlyRun(room);
    const lines = out.split('\n');
    expect(lines.slice(0, 2)).toEqual(['--rank-binding', join(room.work, 'bindings.yaml')]);
    expect(lines[2]).toMatch(/nano_gpt$/);
    expect(lines.slice(3, 7)).toEqual([
      '--config',
      join(run.path, 'training.yaml'),
      '--multihost',
      join(room.work, 'multi host.yaml'),
    ]);
    expect(run.metrics.map(([step, loss]) => [step, loss])).toEqual([['1', '3.5']]);
  });

  test('without tt-run it is refused', async () => {
    enter();
    room.write('m.yaml', '');
    const { code, err } = await room.run(several, ['--multihost', 'm.yaml', '--rank-binding', 'm.yaml']);
    expect([code, err]).toEqual([69, expect.stringContaining('no tt-run')]);
  });
});

describe.skipIf(python === null)('what the trainers do not do themselves', () => {
  test.each([
    ['DEBUG', 'Debug', /launch\.sh: looking for/],
    ['WARNING', 'Warning', /^(?!.*launch\.sh: tt-metal:)/s],
    ['ERROR', 'Error', /^(?!.*launch\.sh: (?:tt-metal|boards|not honoured))/s],
  ] as const)('log_level %s goes to tt-metal, and the launcher keeps to it', async (level, theirs, says) => {
    enter();
    room.board('n150');
    const { code, err } = await room.run(scriptOf({}, config.replace('"INFO"', level)));
    expect(code, err).toBe(0);
    expect(last()?.environment).toMatchObject({ TT_LOGGER_LEVEL: theirs });
    expect(err).toMatch(says);
  });

  test.each([
    ['t3k', 't3k_1x8', '[1, 8]'],
    ['galaxy', 'galaxy_1x32', '[1, 32]'],
  ] as const)(
    'the mesh graph descriptor of a %s is set where the release needs it',
    async (board, name, shape) => {
      const text = config
        .replace('enable_ddp: false', 'enable_ddp: true')
        .replace('[1, 1]', shape)
        .replace('batch_size: 8', 'batch_size: 32');
      for (const [release, set] of [
        ['v0.64', false],
        ['v0.67', true],
        ['v0.68', true],
      ] as const) {
        enter({ release });
        room.board(board);
        const made = scriptOf({ board, release, trainer: 'nanogpt-cpp' }, text, { model });
        const { code, err } = await room.run(made);
        expect(code, err).toBe(0);
        const file = join(room.tree, descriptorPath(name));
        expect(last()?.environment.TT_MESH_GRAPH_DESC_PATH).toBe(set ? file : undefined);
        if (set) expect(err).toContain(file);
        room.remove();
      }
    },
  );

  test("the reader's own descriptor is kept", async () => {
    enter();
    room.board('t3k');
    const own = room.write('own.textproto', 'device_topology { dims: [ 1, 8 ] }');
    const text = config.replace('enable_ddp: false', 'enable_ddp: true').replace('[1, 1]', '[1, 8]');
    const { code, err } = await room.run(scriptOf({ board: 't3k' }, text), [], {
      env: { TT_MESH_GRAPH_DESC_PATH: own },
    });
    expect([code, err]).toEqual([0, expect.stringContaining('yours is kept')]);
    expect(last()?.environment.TT_MESH_GRAPH_DESC_PATH).toBe(own);
  });

  test('it is found from the folder of the run, though the reader has written a relative path', async () => {
    enter();
    const own = room.write('own.textproto', 'device_topology { dims: [ 1, 1 ] }');
    await room.run(script, [], { env: { TT_MESH_GRAPH_DESC_PATH: 'own.textproto' } });
    expect(last()?.environment.TT_MESH_GRAPH_DESC_PATH).toBe(own);
  });

  test("a variable that leads to another tree does not reach this tree's trainer", async () => {
    enter({ release: 'v0.67' });
    await room.run(scriptOf({ release: 'v0.67' }), [], { env: { TT_METAL_RUNTIME_ROOT: '/another' } });
    expect(last()?.environment).toMatchObject({ TT_METAL_RUNTIME_ROOT: room.tree, TT_METAL_HOME: room.tree });
  });

  test('another folder for the runs is made, with all that is above it', async () => {
    enter();
    const { code, err } = await room.run(script, ['--runs', './all my/-runs $x/']);
    expect(code).toBe(0);
    const [run] = runsOf(room, join(room.work, 'all my/-runs $x'));
    expect(err).toContain(`everything is in ${run?.path}\n`);
    expect(existsSync(join(room.work, 'runs'))).toBe(false);
  });

  test('what the config says is found from anywhere: the trainer stands in the folder of the run', async () => {
    enter();
    mkdirSync(join(room.work, 'deep/er'), { recursive: true });
    const text = config
      .replace('"train.txt"', '"../../train.txt"')
      .replace('"model.yaml"', '"../../model.yaml"');
    const { code, err } = await room.run(scriptOf({}, text), [], { cwd: join(room.work, 'deep/er') });
    expect(code, err).toBe(0);
    expect(last()?.data).toBe(join(room.work, 'train.txt'));
  });

  test('a command.txt can be carried out once more, wherever the run was begun', async () => {
    enter();
    const cwd = join(room.work, 'a\ntouch canary #');
    mkdirSync(cwd);
    const text = config.replaceAll(/"(model\.yaml|train\.txt)"/g, '"../$1"');
    expect(await room.run(scriptOf({}, text), ['--runs', '../runs'], { cwd })).toMatchObject({ code: 0 });
    const { code, err, out } = await room.run(onlyRun(room).read('command.txt'), [], {
      findsTree: true,
      as: 'again.sh',
    });
    expect(code, err).toBe(0);
    expect(out).toContain('Resuming from checkpoint');
    expect(existsSync(join(room.work, 'canary'))).toBe(false);
  });
});
