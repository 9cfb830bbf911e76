import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bringFiles, config, onlyRun, runsOf, scriptOf } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import type { TrainerRecord } from './trainer-behaviour.ts';
import type { TreeOptions } from './tree/make-tree.ts';
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

  test('--resume takes none of a config whose name begins alike', async () => {
    enter();
    await room.run(script);
    for (const name of ['journey-long', 'journey-2x'])
      expect(await room.run(scriptOf({}, config, { name }))).toMatchObject({ code: 0 });
    const { err } = await room.run(script, ['--resume', '--dry-run']);
    expect(err).toMatch(/checkpoint: .*\/journey-\d{8}T\d{6}Z\/my checkpoints\/model_final\.pkl/);
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

  test('it is told however much was printed before', async () => {
    enter();
    room.write('c.pkl', '1');
    const trainer = { flood: 3_000, noise: { 2: 'Error loading checkpoint: it is of another model\n' } };
    const { code, err } = await room.run(script, ['--resume', 'c.pkl'], { trainer });
    expect([code, err]).toEqual([0, expect.stringMatching(/could not load .*begun anew/)]);
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
