import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, differences, nextExperiment, observations, type Target } from '../../../src/core/index.ts';
import { sevenTargets } from '../check/seven-targets.ts';

const config = (...lines: string[]) => `training_config:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const flat = config('batch_size: 8', 'gradient_accumulation_steps: 4', 'learning_rate: 0.0001   # mine');
const values = (text: string, observation: (typeof observations)[number], target: Partial<Target> = {}) => {
  const move = nextExperiment(text, observation, { target });
  return move.status === 'refused'
    ? move.sentence
    : move.values.map(({ path, from, to }) => `${path}: ${from} -> ${to}`);
};

describe('the lesson’s moves', () => {
  const rate = 'training_config.learning_rate';
  const batch = 'training_config.batch_size';
  const accumulation = 'training_config.gradient_accumulation_steps';
  test.each([
    ['loss-not-improving', [`${rate}: 0.0001 -> 0.0002`]],
    ['loss-jumps', [`${rate}: 0.0001 -> 0.00005`]],
    ['too-slow', [`${batch}: 8 -> 16`, `${accumulation}: 4 -> 2`]],
    ['out-of-memory', [`${batch}: 8 -> 4`, `${accumulation}: 4 -> 8`]],
  ] as const)('%s', (observation, expected) => {
    expect(values(flat, observation)).toEqual(expected);
  });

  test('a rate in the optimizer block, and in the fine-tuning trainer’s schedule', () => {
    const block = config('batch_size: 8', 'optimizer:', '  type: AdamW', '  lr: 3e-4');
    expect(values(block, 'loss-jumps')).toEqual(['training_config.optimizer.lr: 3e-4 -> 0.00015']);
    const schedule = `${flat}scheduler_config:\n  max_lr: 0.0002\n`;
    expect(values(schedule, 'loss-jumps', { trainer: 'gsm8k-py' })).toEqual([
      'scheduler_config.max_lr: 0.0002 -> 0.0001',
    ]);
  });

  test('without accumulation a larger batch is a larger effective batch', () => {
    expect(values(config('batch_size: 8', 'gradient_accumulation_steps: 1'), 'too-slow')).toEqual([
      `${batch}: 8 -> 16`,
    ]);
  });

  test('an accumulation that is not written is added', () => {
    expect(values(config('batch_size: 8'), 'out-of-memory')).toEqual([
      `${batch}: 8 -> 4`,
      `${accumulation}: null -> 2`,
    ]);
  });

  test('comments stay', () => {
    const move = nextExperiment(flat, 'loss-jumps');
    expect(move).toMatchObject({ text: flat.replace('0.0001', '0.00005') });
  });
});

describe('what cannot be offered is said', () => {
  test.each([
    ['loss-jumps', config('batch_size: 8'), 'The config sets no learning rate to start from.'],
    [
      'out-of-memory',
      config('batch_size: 1'),
      'Expected an even batch_size to halve, found 1. Try runner_type: memory_efficient in the model config.',
    ],
    [
      'out-of-memory',
      `${config('batch_size: 2')}device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n`,
      expect.stringMatching(
        /^The lesson's move would stop this run\. Expected batch_size to be divisible by 2/,
      ),
    ],
    ['too-slow', 'training_config:\n  batch_size: [\n', 'The config has faults that have to go first.'],
  ] as const)('%s', (observation, text, sentence) => {
    expect(values(text, observation)).toEqual(sentence);
  });
});

describe.each(globSync('content/{templates,scenarios}/*.yaml').sort())('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  test.each(observations)('%s changes what it says, and at most one variable', (observation) => {
    for (const target of sevenTargets) {
      const move = nextExperiment(text, observation, { target });
      if (move.status === 'refused') continue;
      const found = differences(text, move.text, { target });
      expect(found.values.map(({ path }) => path).sort()).toEqual(move.values.map(({ path }) => path).sort());
      expect(found.variables.length).toBeLessThanOrEqual(1);
      expect(check(move.text, { target }).diagnostics.filter(({ code }) => code === 'yaml-syntax')).toEqual(
        [],
      );
    }
  });
});
