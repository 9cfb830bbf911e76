import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '../../src/core/index.ts';
import { sevenTargets } from '../unit/check/seven-targets.ts';
import { bringFiles, config, model, onlyRun, scriptOf } from './journey.ts';
import { isAlive, makeRoom, type Room } from './room.ts';
import { snapshot } from './snapshot.ts';
import { treeCommit } from './tree/make-tree.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

/** The lines of metrics.csv that follow from the three steps a stand-in prints (tt-train.md, section 18). */
const metrics: Readonly<Record<string, readonly string[]>> = {
  'nanogpt-cpp': ['1,3.6,,,,,,', '2,3.24,,,,,,', '3,2.916,,,,,,'],
  'nanogpt-py v0.67': ['1,3.600000,7500.00,,,,,', '2,3.240000,74.40,,,,,', '3,2.916000,74.40,,,,,'],
  'nanogpt-py v0.68': [
    '1,3.600000,7500.00,220283,,,,',
    '2,3.240000,74.40,220283,,,,',
    '3,2.916000,74.40,220283,,,,',
  ],
  // It counts from 0, and repeats the last validation in each line.
  'gsm8k-py v0.67': [
    '0,3.6000,,,,,0.000300,3.7000',
    '1,3.2400,,,,,0.000300,3.7000',
    '2,2.9160,,,,,0.000300,3.0160',
  ],
  'gsm8k-py v0.68': ['1,3.6000,,,,,3.00e-04,', '2,3.2400,,,,,3.00e-04,3.3400', '3,2.9160,,,,,3.00e-04,'],
};

const saved: Readonly<Record<string, readonly string[]>> = {
  'nanogpt-cpp v0.64': ['my checkpoints/model'],
  'nanogpt-cpp v0.67': ['my checkpoints/model/model.bin'],
  'nanogpt-cpp v0.68': ['my checkpoints/model/model.bin'],
  'nanogpt-py v0.67': ['my checkpoints/model_final.pkl', 'my checkpoints/model_step_2.pkl'],
  'nanogpt-py v0.68': ['my checkpoints/model_final.pkl', 'my checkpoints/model_step_2.pkl'],
  'gsm8k-py v0.67': ['output.txt', 'training_curves.png', 'validation.txt'],
  'gsm8k-py v0.68': ['my checkpoints/step_2.pkl'],
};

describe.skipIf(python === null).each(sevenTargets)(
  'a run with $trainer at $release',
  ({ trainer, release }) => {
    const key = `${trainer} ${release}`;
    const target = { board: 'n150', trainer, release } as const;
    // nano_gpt saves where its model config says, so that one comes with the launcher.
    const carried = trainer === 'nanogpt-cpp' ? { model } : {};

    beforeEach(() => {
      room = makeRoom({ release });
      bringFiles(room);
      room.board('n150');
    });

    test('does what the config says, and leaves all of it behind', async () => {
      const before = contentsOf(snapshot(room.tree));
      const ended = await room.run(scriptOf(target, config, carried));
      expect(ended.err).toContain('launch.sh:');
      expect(ended.code, ended.err).toBe(0);
      expect(contentsOf(snapshot(room.tree))).toEqual(before);

      const run = onlyRun(room);
      expect(run.name).toMatch(/^journey-\d{8}T\d{6}Z$/);
      const native = trainer === 'gsm8k-py' ? ['overrides.yaml'] : ['training.yaml'];
      const own = ['command.txt', 'config.yaml', 'metrics.csv', 'result.txt', 'training.log', 'versions.txt'];
      expect(run.files).toEqual(
        [...native, ...own, ...(carried.model ? ['model.yaml'] : []), ...(saved[key] ?? [])].sort(),
      );
      expect(run.read('config.yaml')).toBe(config);
      expect(run.read('metrics.csv').trimEnd().split('\n')).toEqual([
        'step,loss,time_ms,tokens_per_second,tflops,mfu_percent,learning_rate,validation_loss',
        ...(metrics[key] ?? metrics[trainer] ?? []),
      ]);
      expect(run.read('training.log')).toBe(ended.out);
      expect(run.read('result.txt')).toMatch(/^exit code: 0\nsteps: 3\nlast step: [23]\nlast loss: 2\.916/);
      if (trainer === 'gsm8k-py') expect(run.read('result.txt')).toContain('best validation loss: 3.');
      expect(run.read('versions.txt')).toContain(treeCommit);
      expect(run.read('versions.txt')).toContain(`release line: ${release}`);
      expect(ended.err).toMatch(/3 steps, last loss 2\.916/);
      expect(ended.err).toContain(run.path);

      const [seen, ...others] = room.records();
      expect(others).toEqual([]);
      expect(seen).toMatchObject({ directory: run.path, arguments: argumentsOf(target, run.path) });
      const { environment = {}, held } = seen ?? {};
      expect(environment).toMatchObject({ TT_METAL_HOME: room.tree, TT_LOGGER_LEVEL: 'Info' });
      expect(environment.TT_METAL_RUNTIME_ROOT).toBe(release === 'v0.68' ? room.tree : undefined);
      expect(environment.TT_METAL_ARCH_NAME).toBe('wormhole_b0');
      expect(held).toMatchObject({
        'training_config.seed': 42,
        'training_config.batch_size': 8,
        'training_config.gradient_accumulation_steps': 2,
        'training_config.max_steps': 3,
        ...(key === 'gsm8k-py v0.67' ? {} : { 'training_config.model_save_interval': 2 }),
      });
      if (trainer !== 'gsm8k-py') {
        expect(seen?.data).toBe(join(room.work, 'train.txt'));
        expect(seen?.model).toBe(
          carried.model ? join(run.path, 'model.yaml') : join(room.work, 'model.yaml'),
        );
      }
      expect(isAlive(seen?.pid ?? 0)).toBe(false);
    });

    test('a dry run passes every check, prints files and command, and touches nothing', async () => {
      const before = snapshot(room.folder);
      const { code, out, err } = await room.run(scriptOf(target, config, carried), ['--dry-run']);
      expect([code, err]).toEqual([0, expect.stringContaining('nothing was written')]);
      expect(snapshot(room.folder)).toEqual(before);
      expect(out).toContain(config);
      expect(out).toContain(`max_steps: 3`);
      expect(out).toContain('TT_METAL_HOME=');
      expect(readdirSync(room.work).sort()).toEqual(['model.yaml', 'train.txt']);
    });

    test('the script is the same for the same input', () => {
      expect(scriptOf(target, config, carried)).toBe(scriptOf(target, config, carried));
      expect(scriptOf(target, `${config}#\n`, carried)).not.toBe(scriptOf(target, config, carried));
    });
  },
);

function argumentsOf({ trainer }: Pick<Target, 'trainer'>, run: string): readonly string[] {
  if (trainer === 'gsm8k-py') return [];
  const start = ['--config', join(run, 'training.yaml')];
  if (trainer === 'nanogpt-cpp') return start;
  return [...start, '--data_path', join(room.work, 'train.txt'), '--model_save_path', 'my checkpoints/model'];
}

/** A file that was put aside and back again has another time; what it holds is the same. */
function contentsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, facts]) => [path, facts.replace(/^(\d+) \d+/, '$1')]),
  );
}
