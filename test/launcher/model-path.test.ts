import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bringFiles, config, model, onlyRun, scriptOf } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import { python } from './tree/python-environment.ts';

// nano_gpt saves where model_path of its model config says (tt-train.md, section 7). Made without that file, the launcher
// writes the path into a copy of what it finds.

let room: Room;
beforeEach(() => {
  room = makeRoom({ release: 'v0.68' });
  bringFiles(room);
});
afterEach(() => room.remove());

const script = scriptOf({ trainer: 'nanogpt-cpp' });

/** The copy that a dry run prints; null where there is none. */
async function copyOf(text: string, made = script): Promise<{ copy: string | null; err: string }> {
  room.write('model.yaml', text);
  const { code, out, err } = await room.run(made, ['--dry-run']);
  expect(code, err).toBe(0);
  return { copy: /\n# model\.yaml\n([\s\S]*?)\n# command\.txt\n/.exec(out)?.[1] ?? null, err };
}

describe.skipIf(python === null)('a model config that the launcher finds', () => {
  test.each(['v0.64', 'v0.67', 'v0.68'] as const)(
    'at %s the run saves in checkpoint_dir',
    async (release) => {
      room.remove();
      room = makeRoom({ release });
      bringFiles(room);
      const { code, err } = await room.run(scriptOf({ trainer: 'nanogpt-cpp', release }));
      expect(code, err).toBe(0);
      const run = onlyRun(room);
      expect(run.files.filter((file) => file.startsWith('my checkpoints/model'))).toHaveLength(1);
      expect(room.records()[0]?.model).toBe(join(run.path, 'model.yaml'));
      expect(room.read('model.yaml')).toBe(model);
    },
  );

  test('a launcher that was made with the model config hands over the same', async () => {
    const carried = scriptOf({ trainer: 'nanogpt-cpp' }, config, { model });
    const held = async (made: string) => {
      expect(await room.run(made)).toMatchObject({ code: 0 });
      return Object.entries(room.records().at(-1)?.held ?? {}).filter(
        ([path]) => path !== 'training_config.model_config',
      );
    };
    expect(await held(script)).toEqual(await held(carried));
  });

  test.each(globSync('content/models/*.yaml'))('%s has one line more', async (file) => {
    const text = readFileSync(file, 'utf8');
    const { copy } = await copyOf(text);
    const { transformer_config, ...others } = parse(text);
    const expected = {
      ...others,
      transformer_config: { model_path: 'my checkpoints/model', ...transformer_config },
    };
    expect(parse(copy ?? '')).toEqual(expected);
  });

  const section = 'transformer_config:';
  test.each([
    ['another model_path', `${section}\n  num_heads: 6\n  model_path: "old"  # mine\n  num_blocks: 6\n`],
    [
      'other sections',
      `a:\n  b: 1\n\n${section} # the model\n\n    # of mine\n    num_heads: 6\nc: {d: 2}\n`,
    ],
    ['ends of lines of Windows', `${section}\r\n  num_heads: 6\r\n  num_blocks: 6\r\n`],
    ['no end of its last line', `${section}\n  num_heads: 6`],
    ['a section in it', `${section}\n  experimental:\n    model_path: x\n  num_heads: 6\n`],
  ])('with %s all else stays as it is', async (_name, text) => {
    const { copy } = await copyOf(text);
    const { transformer_config, ...others } = parse(text);
    const expected = {
      ...others,
      transformer_config: { ...transformer_config, model_path: 'my checkpoints/model' },
    };
    expect(parse(copy ?? '')).toEqual(expected);
  });

  test.each([
    ['in braces', `${section} {num_heads: 6}\n`],
    ['below a tag', `${section} !!map\n  num_heads: 6\n`],
    ['with quoted keys', `${section}\n  "num_heads": 6\n`],
    ['with a model_path of several lines', `${section}\n  num_heads: 6\n  model_path: >\n    a\n    b\n`],
    ['that is not there', 'model: {}\n'],
    ['that is empty', `${section}\n`],
  ])('a section %s is left alone, and that is said', async (_name, text) => {
    const { copy, err } = await copyOf(text);
    expect(copy).toBeNull();
    expect(err).toMatch(/not honoured: training_config\.checkpoint_dir: .*model\.yaml is not laid out/);
  });

  test('a model_path of its own stays where the config names no folder', async () => {
    const made = scriptOf({ trainer: 'nanogpt-cpp' }, config.replace(/.*checkpoint_dir.*\n/, ''));
    const { copy, err } = await copyOf(`${model}  model_path: kept\n`, made);
    expect([copy, err]).toEqual([null, expect.stringContaining('the one in the model config stays')]);
    expect((await copyOf(model, made)).copy).toContain('  model_path: "checkpoints/model"\n');
  });

  test('a folder with quotes and dollars is data', async () => {
    const folder = 'a "b" $(touch canary) \\ {{run}} `c`';
    const made = scriptOf(
      { trainer: 'nanogpt-cpp' },
      config.replace('"my checkpoints"', JSON.stringify(folder)),
    );
    const { copy } = await copyOf(model, made);
    expect(parse(copy ?? '').transformer_config.model_path).toBe(`${folder}/model`);
  });
});
