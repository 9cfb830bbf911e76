import { existsSync, mkdirSync, readFileSync } from 'node:fs';
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

describe.skipIf(python === null)('going on from a checkpoint', () => {
  test('--resume takes the newest of the earlier runs of this config', async () => {
    enter();
    await room.run(script, [], { trainer: { steps: 2 } });
    const from = join(onlyRun(room).path, 'my checkpoints/model_final.pkl');
    const { code, err } = await room.run(script, ['--resume']);
    expect([code, err]).toEqual([0, expect.stringContaining(`checkpoint: ${from}`)]);
    expect(err).toMatch(/optimizer's state is not saved/);
    expect(last()).toMatchObject({ flags: { resume: from }, resumedFrom: [from, 2] });
    expect(runsOf(room)[1]?.metrics.map(([step]) => step)).toEqual(['3']);
  });

  test('--resume FILE takes that one, from where the reader stands', async () => {
    enter();
    room.write('kept/-my $best.pkl', '2');
    const { code } = await room.run(script, ['--resume', 'kept/-my $best.pkl']);
    expect(code).toBe(0);
    expect(last()?.resumedFrom).toEqual([join(room.work, 'kept/-my $best.pkl'), 2]);
  });

  test('a checkpoint that cannot be loaded is told, as the trainer starts afresh without a word', async () => {
    enter();
    room.write('broken.pkl', 'no number');
    const { code, err, out } = await room.run(script, ['--resume', 'broken.pkl']);
    expect([code, out]).toEqual([0, expect.stringContaining('Starting fresh training instead')]);
    expect(err).toMatch(/could not load .*begun anew/);
  });

  test('with a folder of its own a run begins anew; in a shared one it goes on unless --fresh', async () => {
    enter();
    const shared = scriptOf(
      {},
      config.replace('"my checkpoints"', JSON.stringify(join(room.work, 'shared'))),
    );
    await room.run(shared, [], { trainer: { steps: 1 } });
    const again = await room.run(shared, [], { trainer: { steps: 1 } });
    expect(again.err).toMatch(/holds checkpoints already/);
    expect(last()?.resumedFrom).toEqual([join(room.work, 'shared/model_final.pkl'), 1]);
    await room.run(shared, ['--fresh']);
    expect(last()).toMatchObject({ resumedFrom: null, flags: { fresh: true } });
  });
});

describe.skipIf(python === null)('--sample', () => {
  test.each([
    'Once upon a time',
    '-x and --fresh',
    'it\'s "$(touch canary)" `touch canary`\nsecond line',
    '木 ünï %s \\n',
    '--fresh',
  ])('hands %j over as it is, with temperature and top_k of the config', async (prompt) => {
    enter();
    room.write('c.pkl', '3');
    const { code, out, err } = await room.run(script, ['--resume', 'c.pkl', '--sample', prompt]);
    expect(code, err).toBe(0);
    expect(last()?.flags).toMatchObject({
      prompt,
      temperature: 0.5,
      top_k: 7,
      model_path: join(room.work, 'c.pkl'),
    });
    expect(out).toContain(`${prompt} and so on`);
    expect(existsSync(join(room.work, 'canary'))).toBe(false);
    expect(out).not.toContain('Step:');
  });

  test('takes the newest checkpoint of the earlier runs', async () => {
    enter();
    await room.run(script);
    const from = join(onlyRun(room).path, 'my checkpoints/model_final.pkl');
    expect(await room.run(script, ['--sample', 'Once'])).toMatchObject({ code: 0 });
    expect(last()?.flags).toMatchObject({ model_path: from, prompt: 'Once' });
  });

  test('without an eval_config the trainer has its own temperature and top_k', async () => {
    enter();
    room.write('c.pkl', '3');
    const plain = scriptOf({}, config.replace(/eval_config:\n.*\n.*\n/, ''));
    await room.run(plain, ['--resume', 'c.pkl', '--sample', 'x']);
    expect(last()?.flags).toMatchObject({ temperature: 0.8, top_k: 40 });
    expect(last()?.arguments.join(' ')).not.toMatch(/temperature|top_k/);
  });

  test('a dry run of it writes nothing', async () => {
    enter();
    room.write('c.pkl', '3');
    const { code, out } = await room.run(script, ['--resume', 'c.pkl', '--sample', 'Once', '--dry-run']);
    expect([code, out]).toEqual([0, expect.stringContaining('--prompt=Once')]);
    expect(runsOf(room)).toEqual([]);
  });
});

describe.skipIf(python === null)('Weights & Biases', () => {
  const asks = config.replace(
    'log_level',
    'use_wandb: true\n  wandb_project: "my $project"\n  wandb_run_name: "run `1`"\n  log_level',
  );
  const wandb = scriptOf({}, asks);
  const sent = (): readonly Record<string, unknown>[] =>
    readFileSync(join(room.folder, 'scripts/wandb'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test("gets the steps as they are, from the package in the trainer's Python", async () => {
    enter({ wandb: true });
    const env = { FAKE_WANDB: join(room.folder, 'scripts/wandb') };
    const { code, err } = await room.run(wandb, [], { env });
    expect(code, err).toBe(0);
    const [init, ...rest] = sent();
    expect(init).toMatchObject({ what: 'init', project: 'my $project', name: 'run `1`' });
    expect(rest.at(-1)).toMatchObject({ what: 'finish' });
    const logged = rest.filter(({ what }) => what === 'log');
    expect(logged.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(logged[1]?.data).toMatchObject({ loss: 3.24 });
  });

  test.each([
    ['without the package', {}, false],
    ['where it cannot log in', { FAKE_WANDB_REFUSES: '1' }, true],
  ] as const)('%s it says so, and the run goes on', async (_name, env, has) => {
    enter({ wandb: has });
    const { code, err } = await room.run(wandb, [], { env });
    expect([code, err]).toEqual([0, expect.stringMatching(/Weights & Biases.*(did not get|not).*/)]);
    expect(onlyRun(room).metrics).toHaveLength(3);
  });

  test('a trainer that crashes keeps its code, and what it made is sent', async () => {
    enter({ wandb: true });
    const env = { FAKE_WANDB: join(room.folder, 'scripts/wandb') };
    const { code } = await room.run(wandb, [], { env, trainer: { at: 2, befalls: 'exit', code: 9 } });
    expect(code).toBe(9);
    expect(sent().filter(({ what }) => what === 'log')).toHaveLength(2);
  });

  test('is not started where the config does not ask for it', async () => {
    enter({ wandb: true });
    await room.run(script, [], { env: { FAKE_WANDB: join(room.folder, 'scripts/wandb') } });
    expect(existsSync(join(room.folder, 'scripts/wandb'))).toBe(false);
  });
});

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

  test('another folder for the runs is made, with all that is above it', async () => {
    enter();
    const { code } = await room.run(script, ['--runs', 'all my/-runs $x']);
    expect(code).toBe(0);
    expect(runsOf(room, join(room.work, 'all my/-runs $x'))).toHaveLength(1);
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

  test('a command.txt can be carried out once more', async () => {
    enter();
    expect(await room.run(script)).toMatchObject({ code: 0 });
    const { code, err, out } = await room.run(onlyRun(room).read('command.txt'), [], {
      findsTree: true,
      as: 'again.sh',
    });
    expect(code, err).toBe(0);
    expect(out).toContain('Resuming from checkpoint');
  });
});
