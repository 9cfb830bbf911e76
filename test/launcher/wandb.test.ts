import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bringFiles, config, onlyRun, scriptOf } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import type { TreeOptions } from './tree/make-tree.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

function enter(options: Partial<TreeOptions> = {}): void {
  room = makeRoom({ release: 'v0.68', ...options });
  bringFiles(room);
}

const script = scriptOf({});

/** It is read as the reader wrote it: a shell would make something else of it. */
const project = `it's "$(touch canary)" \`touch canary\` \${HOME} {{run}} \\ %s -x 木`;

describe.skipIf(python === null)('Weights & Biases', () => {
  const keys = ['use_wandb: true', `wandb_project: ${JSON.stringify(project)}`, 'wandb_run_name: "run 1"'];
  const asks = config.replace('log_level', () => [...keys, 'log_level'].join('\n  '));
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
    expect(init).toMatchObject({ what: 'init', project, name: 'run 1' });
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
