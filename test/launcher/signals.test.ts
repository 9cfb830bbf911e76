import { readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '../../src/core/index.ts';
import { bringFiles, config, model, onlyRun, runsOf, scriptOf } from './journey.ts';
import { isAlive, makeRoom, type Room } from './room.ts';
import type { Running } from './running.ts';
import type { TrainerBehaviour } from './trainer-behaviour.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

/** A run that has made two steps and waits for a signal. */
async function waiting(
  trainer: Target['trainer'] = 'nanogpt-py',
  more: TrainerBehaviour = {},
): Promise<Running> {
  bringFiles(room);
  const script = scriptOf({ trainer }, config, trainer === 'nanogpt-cpp' ? { model } : {});
  const running = room.start(script, [], { trainer: { at: 2, befalls: 'hang', ...more } });
  await running.says('waiting for a signal');
  return running;
}

/** Resolves when the metrics have so many rows: the launcher shows a line before it writes what it makes of it. */
function untilThereAre(rows: number, file: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (readFileSync(file, 'utf8').split('\n').length < rows + 2) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(file, look);
    look();
  });
}

const trainerPid = () => room.records().at(-1)?.pid ?? 0;

describe.skipIf(python === null)('signals', () => {
  beforeEach(() => {
    room = makeRoom({ release: 'v0.68' });
  });

  describe.each(['nanogpt-py', 'nanogpt-cpp', 'gsm8k-py'] as const)('with %s', (trainer) => {
    test.each([
      ['SIGINT', 'signal', 130],
      ['SIGTERM', 'signal', 143],
      ['SIGINT', 'signalGroup', 130],
      ['SIGTERM', 'signalGroup', 143],
      ['SIGQUIT', 'signalGroup', 131],
    ] as const)('%s by %s ends the trainer; log, metrics and config are whole', async (name, to, status) => {
      const running = await waiting(trainer);
      running[to](name);
      const { code, out, err } = await running.ended;
      expect(code, err).toBe(status);
      const run = onlyRun(room);
      expect(run.read('config.yaml')).toBe(config);
      expect(run.metrics.map(([step]) => step)).toEqual(['1', '2']);
      for (const row of run.metrics) expect(row).toHaveLength(8);
      expect(run.read('training.log')).toBe(out);
      expect(out).toContain('waiting for a signal');
      if (name === 'SIGINT' && trainer !== 'nanogpt-cpp') expect(out).toContain('KeyboardInterrupt');
      expect(run.read('result.txt')).toMatch(new RegExp(`^exit code: ${status}\nsteps: 2\n`));
      expect(isAlive(trainerPid())).toBe(false);
    });
  });

  test('the exit code is the one that the trainer chooses', async () => {
    const running = await waiting('nanogpt-py', { catches: 7 });
    running.signalGroup('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 7 });
    expect(onlyRun(room).read('result.txt')).toContain('exit code: 7\n');
  });

  test('a second signal reaches it too', async () => {
    const running = await waiting();
    running.signalGroup('SIGINT');
    running.signalGroup('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130 });
  });

  test('SIGHUP, as when the terminal is closed, ends the trainer', async () => {
    const running = await waiting();
    running.signalGroup('SIGHUP');
    await running.ended;
    expect(isAlive(trainerPid())).toBe(false);
    expect(onlyRun(room).metrics).toHaveLength(2);
  });

  test('a launcher that is killed leaves config, command, log and metrics', async () => {
    const running = await waiting();
    await untilThereAre(2, join(onlyRun(room).path, 'metrics.csv'));
    running.signal('SIGKILL');
    process.kill(trainerPid(), 'SIGKILL');
    await running.ended;
    const run = onlyRun(room);
    expect(run.read('config.yaml')).toBe(config);
    expect(run.read('command.txt')).toContain('train_nanogpt.py');
    expect(run.read('training.log')).toContain('waiting for a signal');
    expect(run.metrics.map(([step]) => step)).toEqual(['1', '2']);
    expect(run.files).not.toContain('result.txt');
  });

  test('a run begun after one that was killed has a folder of its own', async () => {
    const running = await waiting();
    running.signal('SIGKILL');
    process.kill(trainerPid(), 'SIGKILL');
    await running.ended;
    expect(await room.run(scriptOf({}))).toMatchObject({ code: 0 });
    expect(runsOf(room)).toHaveLength(2);
  });
});

describe.skipIf(python === null)('a trainer whose launcher was killed', () => {
  beforeEach(() => {
    room = makeRoom({ release: 'v0.68' });
  });

  test('is told to the next run, with what ends it, as long as it runs', async () => {
    const running = await waiting();
    running.signal('SIGKILL');
    const again = await room.run(scriptOf({}), ['--dry-run']);
    expect(again.code).toBe(0);
    expect(again.err).toMatch(new RegExp(`a trainer still runs.* kill -INT ${trainerPid()}\n`));
    process.kill(trainerPid(), 'SIGKILL');
    await running.ended;
    expect((await room.run(scriptOf({}), ['--dry-run'])).err).not.toContain('still runs');
  });

  test('is not seen in another program that has its number by now', async () => {
    bringFiles(room);
    expect(await room.run(scriptOf({}))).toMatchObject({ code: 0 });
    writeFileSync(join(onlyRun(room).path, 'trainer.pid'), `${process.pid}\n`);
    expect((await room.run(scriptOf({}), ['--dry-run'])).err).not.toContain('still runs');
  });
});

describe.skipIf(python === null)('several at once', () => {
  test('four runs begun together do not collide', async () => {
    room = makeRoom({ release: 'v0.68' });
    bringFiles(room);
    // A clock that stands still: all of them begin in the same second.
    room.program('date', 'echo 20261122T180000Z');
    const ended = await Promise.all([1, 2, 3, 4].map(() => room.run(scriptOf({}))));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const runs = runsOf(room);
    expect(runs.map(({ name }) => name)).toEqual([
      'journey-20261122T180000Z',
      'journey-20261122T180000Z-2',
      'journey-20261122T180000Z-3',
      'journey-20261122T180000Z-4',
    ]);
    for (const run of runs) {
      expect(run.metrics).toHaveLength(3);
      expect(run.read('training.yaml')).toContain('max_steps: 3');
    }
    expect(new Set(room.records().map(({ directory }) => directory))).toEqual(
      new Set(runs.map(({ path }) => path)),
    );
  });
});
