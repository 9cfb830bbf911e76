import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { bringFiles, expectRefusal, onlyRun, runsOf, scriptOf } from './journey.ts';
import { isAlive, makeRoom, type Room } from './room.ts';
import type { Running } from './running.ts';
import { snapshot } from './snapshot.ts';
import { overrides } from './tree/make-tree.ts';
import { python } from './tree/python-environment.ts';

// gsm8k_finetune reads its overrides from one fixed file in the tree (tt-train.md, section 16).

let room: Room;
afterEach(() => room.remove());

const script = scriptOf({ trainer: 'gsm8k-py' });
const theirs = 'training_config:\n  batch_size: 4   # of someone else\n';
const file = () => join(room.tree, overrides);
/** Prints the number of a child that has ended, and never asks how. */
const zombie = `
import os, signal
child = os.fork()
if child == 0: os._exit(0)
os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
print(child, flush=True)
signal.pause()
`;
const configs = () => readdirSync(dirname(file())).sort();
const untouched = ['model_configs', 'training_configs'];

async function waiting(): Promise<Running> {
  const running = room.start(script, [], { trainer: { at: 1, befalls: 'hang' } });
  await running.says('waiting for a signal');
  return running;
}

/** As when the machine's memory is full, or its power fails: nobody can put anything back. */
async function killed(): Promise<void> {
  const running = await waiting();
  running.signal('SIGKILL');
  process.kill(room.records().at(-1)?.pid ?? 0, 'SIGKILL');
  await running.ended;
}

function roomWith(knowsOverridesPath: boolean): void {
  room = makeRoom({ release: 'v0.68', knowsOverridesPath });
  bringFiles(room);
}

describe.skipIf(python === null)('the one file of gsm8k_finetune', () => {
  beforeEach(() => roomWith(false));

  test('is there during the run, with what the config says, and gone afterwards', async () => {
    const running = await waiting();
    expect(readFileSync(file(), 'utf8')).toContain('max_steps: 3');
    expect(room.records()[0]).toMatchObject({ config: file(), held: { 'training_config.max_steps': 3 } });
    running.signal('SIGTERM');
    await running.ended;
    expect(configs()).toEqual(untouched);
  });

  test('says what the model config says, as it is merged into the model too', async () => {
    const { code, err } = await room.run(script);
    expect(code, err).toBe(0);
    expect(room.records()[0]?.held).toMatchObject({
      'training_config.max_steps': 3,
      'transformer_config.num_heads': 6,
      'transformer_config.max_sequence_length': 256,
    });
  });

  test('says so where the model config has no section at the margin', async () => {
    room.write('model.yaml', '{ transformer_config: { model_type: gpt2 } }\n');
    const { code, err } = await room.run(script);
    expect(code, err).toBe(0);
    expect(err).toContain("may build its base file's model, gpt2s");
    expect(room.records()[0]?.held).not.toHaveProperty(['transformer_config.model_type']);
  });

  test("a file of someone else's is kept aside and put back", async () => {
    writeFileSync(file(), theirs);
    const { code, err } = await room.run(script);
    expect(code, err).toBe(0);
    expect(err).toMatch(/kept aside during a run and put back/);
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
    expect(room.records()[0]?.held).toMatchObject({ 'training_config.batch_size': 8 });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('it is put back after %s', async (name) => {
    writeFileSync(file(), theirs);
    const running = await waiting();
    running.signalGroup(name);
    await running.ended;
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
  });

  test('it is put back after a crash of the trainer', async () => {
    writeFileSync(file(), theirs);
    await room.run(script, [], { trainer: { at: 1, befalls: 'signal', signal: 'SIGKILL' } });
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
  });

  test('after a kill the next run puts it back first, and says so', async () => {
    writeFileSync(file(), theirs);
    await killed();
    expect(readFileSync(file(), 'utf8')).not.toBe(theirs);
    const dry = await room.run(script, ['--dry-run']);
    expect([dry.code, dry.err]).toEqual([0, expect.stringContaining('was killed')]);
    expect(readFileSync(file(), 'utf8')).not.toBe(theirs);
    const { code, err } = await room.run(script);
    expect([code, err]).toEqual([0, expect.stringContaining('putting back')]);
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
  });

  test('after a kill where nothing was there before, nothing is there after the next run', async () => {
    await killed();
    expect(await room.run(script)).toMatchObject({ code: 0 });
    expect(configs()).toEqual(untouched);
  });

  test('a run after two kills still has the first file', async () => {
    writeFileSync(file(), theirs);
    await killed();
    await killed();
    expect(await room.run(script)).toMatchObject({ code: 0 });
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
  });

  test('two launchers do not share it: the second one is refused', async () => {
    const first = await waiting();
    const before = snapshot(room.tree);
    expectRefusal(await room.run(script), 75, /Another launcher is using/);
    expectRefusal(await room.run(script, ['--dry-run']), 75, /Another launcher is using/);
    expect(snapshot(room.tree)).toEqual(before);
    expect(runsOf(room)).toHaveLength(1);
    first.signal('SIGTERM');
    await first.ended;
    expect(await room.run(script)).toMatchObject({ code: 0 });
    expect(runsOf(room)).toHaveLength(2);
  });

  test('while the trainer of a killed launcher still runs, the next run is refused', async () => {
    writeFileSync(file(), theirs);
    const first = await waiting();
    const { pid, directory } = room.records()[0] ?? {};
    first.signal('SIGKILL');
    await expect.poll(() => isAlive(first.pid)).toBe(false);
    const before = snapshot(room.tree);
    for (const words of [[], ['--dry-run']]) {
      const refused = await room.run(script, words);
      expectRefusal(refused, 75, /trainer of a launcher that was killed still runs: process \d+\./);
      expect(refused.err).toContain(`kill -INT ${pid}`);
    }
    expect(snapshot(room.tree)).toEqual(before);
    expect(runsOf(room).map(({ path }) => path)).toEqual([directory]);
    process.kill(pid ?? 0, 'SIGTERM');
    await first.ended;
    expect(await room.run(script)).toMatchObject({ code: 0 });
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
  });

  test('of several that begin together one runs at a time, and nothing is left', async () => {
    writeFileSync(file(), theirs);
    const ended = await Promise.all([1, 2, 3].map(() => room.run(script, [], { trainer: { steps: 1 } })));
    const codes = ended.map(({ code }) => code).sort();
    expect(codes[0]).toBe(0);
    for (const code of codes) expect([0, 75]).toContain(code);
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
    for (const { held } of room.records()) expect(held).toMatchObject({ 'training_config.batch_size': 8 });
  });

  test('of several that find the same leftover one takes it', async () => {
    writeFileSync(file(), theirs);
    await killed();
    const ended = await Promise.all([1, 2, 3].map(() => room.run(script, [], { trainer: { steps: 1 } })));
    for (const { code, err } of ended) expect([0, 75], err).toContain(code);
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    expect(readFileSync(file(), 'utf8')).toBe(theirs);
    expect(configs()).toEqual([...untouched, 'training_overrides.yaml']);
  });

  test('of two that find it, the slower one sees that the faster one is at work', async () => {
    writeFileSync(file(), theirs);
    await killed();
    const lock = `${file()}.trainyard-lock`;
    // Just before the slower one makes its mark, the faster one, which is this process, has written its own.
    room.program(
      'mkdir',
      `case "$2" in */taken-over) echo ${process.pid} >"\${2%/*}/pid" ;; esac\nexec /bin/mkdir "$@"`,
    );
    const before = configs();
    expectRefusal(await room.run(script), 75, /Another launcher is using/);
    expect([configs(), readdirSync(lock).sort()]).toEqual([before, ['owner', 'pid', 'placed', 'run']]);
    expect(readFileSync(`${file()}.trainyard-kept`, 'utf8')).toBe(theirs);
  });

  test.runIf(existsSync('/proc/self'))(
    'a killed launcher that is still listed, as nobody asked how it ended, is gone',
    async () => {
      const parent = spawn('python3', ['-c', zombie], { stdio: ['ignore', 'pipe', 'ignore'] });
      onTestFinished(() => {
        parent.kill('SIGKILL');
      });
      const [pid] = await once(parent.stdout, 'data');
      mkdirSync(`${file()}.trainyard-lock`);
      writeFileSync(`${file()}.trainyard-lock/pid`, pid);
      writeFileSync(`${file()}.trainyard-lock/owner`, `${hostname()}\n`);
      expect(isAlive(Number(pid))).toBe(true);
      expect(await room.run(script)).toMatchObject({ code: 0 });
      expect(configs()).toEqual(untouched);
    },
  );

  test("a lock of another machine is nobody's leftover", async () => {
    mkdirSync(`${file()}.trainyard-lock`);
    writeFileSync(`${file()}.trainyard-lock/pid`, '4194303\n');
    writeFileSync(`${file()}.trainyard-lock/owner`, 'another-machine\n');
    expectRefusal(await room.run(script), 75, /Another launcher is using/);
    expect(existsSync(`${file()}.trainyard-lock`)).toBe(true);
  });

  test('no process is left behind', async () => {
    expect(await room.run(script)).toMatchObject({ code: 0 });
    expect(room.records().filter(({ pid }) => isAlive(pid))).toEqual([]);
  });
});

describe.skipIf(python === null)('where its source knows TT_TRAIN_OVERRIDES_PATH', () => {
  beforeEach(() => roomWith(true));

  test('the tree is not touched', async () => {
    writeFileSync(file(), theirs);
    const before = snapshot(room.tree);
    const { code, err } = await room.run(script);
    expect(code, err).toBe(0);
    expect(snapshot(room.tree)).toEqual(before);
    const path = join(onlyRun(room).path, 'overrides.yaml');
    expect(room.records()[0]).toMatchObject({
      config: path,
      environment: { TT_TRAIN_OVERRIDES_PATH: path },
      held: { 'training_config.batch_size': 8 },
    });
  });

  test('two launchers run at once', async () => {
    const first = await waiting();
    expect(await room.run(script)).toMatchObject({ code: 0 });
    first.signal('SIGTERM');
    await first.ended;
    expect(runsOf(room)).toHaveLength(2);
  });

  test('its steps are in the metrics once', async () => {
    await room.run(script);
    expect(onlyRun(room).metrics.map(([step, loss]) => [step, loss])).toEqual([
      ['1', '3.6000'],
      ['2', '3.2400'],
      ['3', '2.9160'],
    ]);
  });
});
