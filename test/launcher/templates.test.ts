import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { check, launcher, stopsAlways, type Target } from '../../src/core/index.ts';
import { sevenTargets } from '../unit/check/seven-targets.ts';
import { expectRefusal, model, onlyRun } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

/** The configs that the site offers with a launcher, and the target that each names in its first lines. */
const offered = globSync('content/{templates,scenarios}/*.yaml')
  .sort()
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const named = /^# Trainyard target: board=(\w+) trainer=([\w-]+) release=([\w.]+)$/m.exec(text);
    const [, board, trainer, release] = named ?? [];
    return {
      name: basename(path, '.yaml'),
      text,
      target: { board, trainer, release, run: 'launcher' } as Target,
    };
  });

describe.skipIf(python === null)('what the site offers', () => {
  test.each(offered)(
    '$name runs on its board with a stand-in, with the batch and the steps that its page promises',
    async ({ name, text, target }) => {
      await expectRun(name, text, target);
    },
  );
});

const stopping = offered.filter(({ target }) => stopsAlways(target.trainer, target.release) !== null);

describe.skipIf(python === null)('of what the site offers, what stops with every config', () => {
  test.each(stopping)('$name is not started', async ({ name, text, target }) => {
    room = makeRoom({ release: target.release });
    room.board(target.board);
    const made = launcher(text, { target, name });
    const ended = await room.run(made.status === 'ok' ? made.text : '', [], { isRefused: true });
    expectRefusal(ended, 65, /stops with every config/);
    expect(room.records()).toEqual([]);
  });
});

describe.skipIf(python === null)('the n150 template', () => {
  const [template] = offered.filter(({ name }) => name === 'n150');

  // The lesson's own config: with each trainer of each release it has to do what it says, or not begin.
  test.each(sevenTargets)('runs with $trainer at $release', async (of) => {
    await expectRun('n150', template?.text ?? '', { board: 'n150', run: 'launcher', ...of });
  });
});

async function expectRun(name: string, text: string, target: Target): Promise<void> {
  room = makeRoom({ release: target.release });
  room.board(target.board);
  room.write('model_configs/model.yaml', model);
  const [, data] = /^ *data_path: "?([^"\s]+)/m.exec(text) ?? [];
  if (data !== undefined) room.write(data, 'to train on');
  const made = launcher(text, { target, name });
  expect(made).toMatchObject({ status: 'ok', fileName: `${name}.launch.sh` });
  const { code, err } = await room.run(made.status === 'ok' ? made.text : '');
  expect(code, err).toBe(0);
  expect(onlyRun(room).metrics).toHaveLength(3);
  const held = room.records().at(-1)?.held ?? {};
  const { effectiveBatchSize, optimizerSteps } = check(text, { target }).figures;
  const batch =
    Number(held['training_config.batch_size']) * Number(held['training_config.gradient_accumulation_steps']);
  expect([batch, held['training_config.max_steps']]).toEqual([
    effectiveBatchSize.value,
    optimizerSteps.value,
  ]);
}
