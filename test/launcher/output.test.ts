import { describe, expect, onTestFinished, test } from 'vitest';
import { bringFiles, onlyRun, scriptOf } from './journey.ts';
import { makeRoom } from './room.ts';
import { runWith } from './run-with.ts';
import { python } from './tree/python-environment.ts';

describe.skipIf(python === null)('what a trainer prints', () => {
  test('nan and inf are kept as they are', async () => {
    for (const of of ['nanogpt-py', 'nanogpt-cpp'] as const) {
      const { run, code } = await runWith({ losses: ['3.5', 'nan', 'inf'] }, { of });
      expect(code).toBe(0);
      expect(run.metrics.map(([, loss]) => Number.parseFloat(loss ?? ''))).toEqual([
        3.5,
        Number.NaN,
        Number.NaN,
      ]);
      expect(run.metrics.map(([, loss]) => loss).slice(1)).toEqual(['nan', 'inf']);
    }
  });

  test('half a line at the end is kept, and is no step', async () => {
    const { run, out } = await runWith({
      noise: { 2: 'Step: 3, Loss: 2.9' },
      at: 2,
      befalls: 'signal',
      signal: 'SIGKILL',
    });
    expect(run.read('training.log')).toMatch(/Step: 3, Loss: 2\.9$/);
    expect(run.read('training.log')).toBe(out);
    expect(run.metrics.map(([step, loss]) => [step, loss])).toEqual([
      ['1', '3.600000'],
      ['2', '3.240000'],
    ]);
  });

  test('half a progress bar is no step either, and a whole one at the end is', async () => {
    const bar = '\rSFTTrainer:  50%|####      | 8/16 [00:01<00:02,  8.00it/s, loss=1.25';
    const losses = async (drawn: string) => {
      const behaviour = { noise: { 1: drawn }, at: 1, befalls: 'signal', signal: 'SIGKILL' } as const;
      const { run } = await runWith(behaviour, { of: 'gsm8k-py' });
      return run.metrics.map(([step, loss]) => [step, loss]);
    };
    expect(await losses(bar)).toEqual([['1', '3.6000']]);
    expect(await losses(`${bar}00, lr=1.00e-04]`)).toEqual([
      ['1', '3.6000'],
      ['8', '1.2500'],
    ]);
  });

  test('bars, bytes that are no text, control characters and a NUL go by unharmed', async () => {
    const noise =
      '\rcompiling: 10%|#  |\rcompiling: 100%|###|\n\udcff\udcfe\0\x1b[2J$(touch canary)`touch canary`%s%n\\n {{run}}\n';
    const { run, code } = await runWith({ noise: { 1: noise } });
    expect(code).toBe(0);
    expect(run.metrics.map(([step]) => step)).toEqual(['1', '2', '3']);
    expect(run.read('training.log')).toContain('\x1b[2J$(touch canary)`touch canary`%s%n\\n {{run}}\n');
    expect(run.files).not.toContain('canary');
  });

  test('a step behind a bar on the same line counts', async () => {
    const { run } = await runWith({ noise: { 1: 'compiling: 10%|#  |\r' } });
    expect(run.metrics.map(([step]) => step)).toEqual(['1', '2', '3']);
  });

  test('what v0.68 knows of speed goes into its columns', async () => {
    const line = 'Step: 9, Loss: 2.345678, Time: 74.40 ms, TPS: 220283, TFLOPS: 16.02, MFU: 10.7%\n';
    const { run } = await runWith({ noise: { 3: line } });
    expect(run.metrics.at(-1)).toEqual(['9', '2.345678', '74.40', '220283', '16.02', '10.7', '', '']);
  });

  test('100,000 lines are all in the log, and all steps in the metrics', async () => {
    const { run, out, code } = await runWith({ flood: 100_000 });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(5_000_000);
    expect(run.read('training.log')).toBe(out);
    expect(run.metrics.map(([step]) => step)).toEqual(['1', '2', '3']);
  }, 120_000);

  test('training goes on where nobody reads the output any more, as behind `| head`', async () => {
    const room = makeRoom({ release: 'v0.68' });
    onTestFinished(room.remove);
    bringFiles(room);
    const running = room.start(scriptOf({}), [], { trainer: { at: 1, befalls: 'hang', catches: 0 } });
    await running.says('waiting for a signal');
    running.closeOutput();
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, signal: null });
    expect(onlyRun(room).read('result.txt')).toContain('exit code: 0\nsteps: 1\n');
    expect(onlyRun(room).read('training.log')).toContain('Step: 1,');
  });
});
