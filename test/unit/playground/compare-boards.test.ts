import { expect, test } from 'vitest';
import { boardNames, defaultTarget } from '../../../src/core/index.ts';
import { compareBoards } from '../../../src/playground/reports/compare-boards.ts';

const calm = `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 5000
  learning_rate: 0.0001
  model_save_interval: 100
  model_config: "model_configs/model.yaml"
  data_path: "data/train.txt"
`;
const compared = (text: string, model: string | null = null) =>
  compareBoards({ text, model, target: defaultTarget, datasetSize: null });
const on = (text: string, board: string) => compared(text).find((one) => one.board === board);

test('every board is there once, and the one of the target is chosen', () => {
  expect(compared(calm).map(({ board }) => board)).toEqual(boardNames);
  expect(compared(calm).filter(({ isChosen }) => isChosen)).toMatchObject([{ board: 'n150' }]);
});

test('a board tells how many of its devices the config uses, and what each gets', () => {
  expect(on(calm, 't3k')).toMatchObject({ devices: 8, used: 1, perDevice: 8, effective: 32 });
});

test('after a move the whole board is used with the same effective batch, and its problems are counted', () => {
  const t3k = on(calm, 't3k');
  const text = t3k?.move.status === 'moved' ? t3k.move.text : expect.fail('not moved');
  expect(
    compareBoards({ text, model: null, target: { ...defaultTarget, board: 't3k' }, datasetSize: null }),
  ).toContainEqual(
    expect.objectContaining({ board: 't3k', used: 8, effective: 32, counts: t3k?.countsAfter }),
  );
  expect(on(calm, 'n150')).toMatchObject({ move: { status: 'moved', values: [] }, countsAfter: null });
});

test('what cannot be moved says why', () => {
  expect(on('training_config: [', 'n300')).toMatchObject({ move: { status: 'refused' }, countsAfter: null });
});

test('the model config beside it has its say in the signal', () => {
  const alone = compared(calm)[0]?.counts.error ?? 0;
  const beside = compared(calm, 'transformer_config: [')[0]?.counts.error ?? 0;
  expect(beside).toBeGreaterThan(alone);
});
