import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boardNames, boards, check, moveToBoard, type Target } from '../../../src/core/index.ts';
import { sevenTargets } from '../check/seven-targets.ts';

const config = (batch: number, accumulation: number, device = '') =>
  `training_config:\n  batch_size: ${batch}   # mine\n  gradient_accumulation_steps: ${accumulation}\n${device}`;
const target = { trainer: 'nanogpt-py', release: 'v0.68' } as const;

describe('what changes on another board', () => {
  const pair = 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n';
  test.each([
    ['nothing, where the board has as many chips as the mesh', config(8, 4, pair), 'n300', []],
    [
      'the mesh, and DDP with it',
      config(8, 4),
      'n300',
      ['device_config.mesh_shape: none -> [1, 2]', 'device_config.enable_ddp: none -> true'],
    ],
    [
      'DDP goes where there is one chip',
      config(8, 4, pair),
      'n150',
      ['device_config.mesh_shape: [1, 2] -> [1, 1]', 'device_config.enable_ddp: true -> false'],
    ],
    [
      'the batch, where the chips cannot share it evenly',
      config(4, 8, pair),
      't3k',
      [
        'training_config.batch_size: 4 -> 32',
        'training_config.gradient_accumulation_steps: 8 -> 1',
        'device_config.mesh_shape: [1, 2] -> [1, 8]',
      ],
    ],
    [
      'the batch, where a chip would get more than it holds',
      config(32, 1, pair),
      'n150',
      [
        'training_config.batch_size: 32 -> 16',
        'training_config.gradient_accumulation_steps: 1 -> 2',
        'device_config.mesh_shape: [1, 2] -> [1, 1]',
        'device_config.enable_ddp: true -> false',
      ],
    ],
  ] as const)('%s', (_what, text, board, expected) => {
    const move = moveToBoard(text, board, { target });
    expect(
      move.status === 'moved'
        ? move.values.map((one) => `${one.path}: ${one.from ?? 'none'} -> ${one.to}`)
        : move,
    ).toEqual(expected);
  });

  test('comments and all else stay', () => {
    const move = moveToBoard(config(32, 1), 'n150', { target });
    expect(move).toMatchObject({
      text: 'training_config:\n  batch_size: 16   # mine\n  gradient_accumulation_steps: 2\n',
    });
  });

  test.each([
    [
      '10 examples for 8 chips',
      config(10, 1),
      /An effective batch of 10 cannot be shared evenly by the 8 devices of the T3K\./,
    ],
    ['an unknown batch', 'training_config: {batch_size: ~}\n', /batch_size/],
    ['tensor parallelism', config(8, 1, 'device_config:\n  enable_tp: true\n'), /serves enable_tp too/],
    [
      'a model config',
      'transformer_config:\n  num_heads: 6\n',
      /A model config is the same on every board\./,
    ],
    ['a broken text', `${config(8, 1)}a: [\n`, /./],
  ])('%s is refused in a sentence', (_what, text, sentence) => {
    expect(moveToBoard(text, 't3k', { target: { ...target, run: 'launcher' } })).toMatchObject({
      status: 'refused',
      sentence: expect.stringMatching(sentence),
    });
  });
});

/** Problems that a board and a mesh can make for each other. */
const ofTheBoard = new Set([
  ...['mesh-larger-than-board', 'batch-not-divisible', 'ddp-on-one-device', 'devices-without-ddp'],
  ...['mesh-parallelism-mismatch', 'mesh-2d-unsupported', 'one-device-trainer', 'batch-large-for-board'],
]);
const files = globSync('content/{templates,scenarios}/*.yaml').sort();

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  test('keeps its effective batch on every board and target, and the board has nothing against it', () => {
    for (const board of boardNames) {
      for (const one of sevenTargets) {
        const there: Target = { ...one, board, run: 'launcher' };
        const move = moveToBoard(text, board, { target: there });
        if (move.status === 'refused') {
          expect(move.sentence).toMatch(/^An effective batch of \d+ cannot be shared evenly/);
          continue;
        }
        const before = check(text, { target: there });
        const after = check(move.text, { target: there });
        expect(after.figures.effectiveBatchSize.value).toBe(before.figures.effectiveBatchSize.value);
        expect(after.figures.devices.value).toBeLessThanOrEqual(boards[board].devices);
        expect(after.diagnostics.map(({ code }) => code).filter((code) => ofTheBoard.has(code))).toEqual([]);
        expect(moveToBoard(move.text, board, { target: there })).toMatchObject({
          text: move.text,
          values: [],
        });
      }
    }
  });
});
