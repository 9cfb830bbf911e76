import { describe, expect, onTestFinished, test } from 'vitest';
import { adviceOf, bringFiles, scriptOf } from './journey.ts';
import { knownCrashes, raised } from './known-crashes.ts';
import { makeRoom } from './room.ts';
import { runWith } from './run-with.ts';
import { python } from './tree/python-environment.ts';

describe.skipIf(python === null)('after a crash', () => {
  test.each(knownCrashes)(
    '%s (%s): the last lines and the next thing to try',
    async (_name, of, text, next) => {
      const behaviour = {
        at: 1,
        befalls: of === 'nanogpt-cpp' ? 'signal' : 'exit',
        signal: 'SIGABRT',
        text,
      } as const;
      const { code, run, advice, err } = await runWith(behaviour, { of });
      expect(code).toBe(of === 'nanogpt-cpp' ? 134 : 1);
      expect(`${advice?.next}`).toMatch(next);
      expect(advice?.why).toMatch(/\.$/);
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      expect(err.split('The last lines of')[1]).toContain(last);
      expect(run.read('training.log')).toContain(text);
      expect(run.read('result.txt')).toMatch(new RegExp(`^exit code: ${code}\n`));
    },
  );

  test('a text that nobody knows gets no advice, and its last lines', async () => {
    const { code, advice, err } = await runWith({
      at: 0,
      befalls: 'exit',
      code: 3,
      text: raised('KeyError: 7'),
    });
    expect([code, advice]).toEqual([3, null]);
    expect(err).toContain('ended with 3 after 0 steps');
    expect(err).toContain('KeyError: 7');
  });

  test.each([
    ['SIGKILL', 137],
    ['SIGSEGV', 139],
  ] as const)('a trainer that dies of %s', async (signal, status) => {
    for (const of of ['nanogpt-py', 'nanogpt-cpp'] as const) {
      const { code, run } = await runWith({ at: 2, befalls: 'signal', signal }, { of });
      expect(code).toBe(status);
      expect(run.metrics.map(([step]) => step)).toEqual(['1', '2']);
    }
  });

  test.each([
    ['nanogpt-py', 'v0.67'],
    ['nanogpt-py', 'v0.68'],
    ['nanogpt-cpp', 'v0.64'],
  ] as const)('%s at %s that ends with 0 and without a step has failed', async (of, release) => {
    const { code, err, run } = await runWith({ at: 0, befalls: 'exit', code: 0 }, { of, release });
    expect([code, err]).toEqual([70, expect.stringContaining('ended with 0 and made no step')]);
    expect(run.read('result.txt')).toContain('steps: 0\n');
  });

  test('going on from a checkpoint of the last step is told as what it is', async () => {
    const room = makeRoom({ release: 'v0.68' });
    onTestFinished(room.remove);
    bringFiles(room);
    const kept = room.write('kept.pkl', '3');
    const ended = await room.run(scriptOf({}), ['--resume', 'kept.pkl'], { trainer: { steps: 0 } });
    expect(ended.code).toBe(70);
    expect(adviceOf(ended)?.why).toContain(kept);
    expect(adviceOf(ended)?.next).toContain('--fresh');
  });

  test('bash says nothing of its own: no line numbers, no bytes that it has dropped', async () => {
    for (const of of ['nanogpt-py', 'nanogpt-cpp'] as const) {
      const { err } = await runWith(
        { at: 2, befalls: 'signal', signal: 'SIGSEGV', noise: { 1: 'a\0b\n' } },
        { of },
      );
      expect(err).toContain('ended with 139 after 2 steps');
      for (const line of err.split('The last lines of')[0]?.split('\n') ?? [])
        expect(line).toMatch(/^(?:launch\.sh: .*| {2}|)$/);
    }
  });

  test('fewer steps than asked for are no failure', async () => {
    expect(await runWith({ at: 1, befalls: 'exit', code: 0 })).toMatchObject({ code: 0 });
  });
});
