import { expect, test } from 'vitest';
import { check, type Target } from '../../../src/core/index.ts';
import { momentsOf, timelineOf } from '../../../src/playground/views/timeline.ts';

const gsm8k = { trainer: 'gsm8k-py', release: 'v0.68' } as const;
const config = (...lines: string[]) => `training_config:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const drawn = (text: string, target: Partial<Target> = gsm8k, datasetSize?: number) =>
  timelineOf(check(text, { target, ...(datasetSize === undefined ? {} : { datasetSize }) }).figures);

test.each([
  [
    'checkpoints and validations',
    drawn(config('max_steps: 500', 'batch_size: 8', 'eval_every: 50', 'model_save_interval: 100')),
    {
      steps: 500,
      recurring: [
        { kind: 'validation', every: 50, times: 10, atBothEnds: false },
        { kind: 'checkpoint', every: 100, times: 5, atBothEnds: false },
      ],
    },
  ],
  [
    'epochs, where the size of the dataset is known',
    drawn(config('max_steps: 100', 'batch_size: 10'), { trainer: 'nanogpt-py' }, 200),
    { steps: 100, recurring: [{ kind: 'epoch', every: 20, times: 5, atBothEnds: false }] },
  ],
  [
    'nothing that never happens',
    drawn(config('max_steps: 10', 'batch_size: 8', 'eval_every: 50', 'model_save_interval: 0')),
    { steps: 10, recurring: [] },
  ],
  ['no line for a run of no steps', drawn(config('max_steps: 0')), null],
])('%s', (_what, timeline, expected) => {
  if (expected === null) expect(timeline).toBeNull();
  else {
    expect(timeline?.steps).toBe(expected.steps);
    for (const one of expected.recurring) expect(timeline?.recurring).toContainEqual(one);
    if (expected.recurring.length === 0) expect(timeline?.recurring).toEqual([]);
  }
});

test('at v0.67 the fine-tuning trainer validates at both ends too', () => {
  const timeline = drawn(config('max_steps: 100', 'batch_size: 8', 'eval_every: 40'), {
    trainer: 'gsm8k-py',
    release: 'v0.67',
  });
  const validation = timeline?.recurring.find(({ kind }) => kind === 'validation');
  expect(validation && momentsOf(validation, 100)).toEqual([0, 40, 80, 100]);
});
