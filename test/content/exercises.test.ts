import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { exercises } from '../../content/exercises/index.ts';
import { quarterOfABatch } from '../../content/exercises/why-a-file.ts';
import type { ConfigExercise } from '../../src/components/exercise/exercise.ts';
import { contentPages } from './config-fences.ts';
import { exerciseFaults } from './exercise-faults.ts';
import { changesBetween } from './line-changes.ts';

describe('each exercise can be solved as its answer says, and not otherwise by chance', () => {
  test.each(exercises.map((one) => [one.id, one] as const))('%s', (_id, exercise) => {
    expect(exerciseFaults(exercise)).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
  });
});

describe('the pages and the exercises agree', () => {
  const placed = contentPages.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^<(?:Exercise|Workbench) id="([^"]+)" \/>$/gm)].map(([, id]) => [
      id,
      file,
    ]),
  );

  it('in the order of reading', () => {
    const byPage = new Map(placed.map(([id, file]) => [id, file]));
    expect(exercises.map(({ id }) => byPage.get(id))).toEqual(
      exercises.map(({ page }) => `content/lesson/${page}.mdx`),
    );
    expect(placed.length).toBe(exercises.length);
  });

  test.each([
    ...['why-a-file', 'anatomy', 'trainers', 'batch-size', 'learning-rate', 'epochs-and-steps', 'devices'],
    ...['optimizer', 'checkpoints', 'logging', 'evaluation', 'boards', 'common-mistakes'],
    ...['one-change-at-a-time', 'scenarios-and-journey', 'put-it-together'],
  ])('%s ends with one', (page) => {
    expect(existsSync(`content/lesson/${page}.mdx`)).toBe(true);
    expect(exercises.some((exercise) => exercise.page === page)).toBe(true);
  });

  test.each([
    ...[
      'learning-rate-too-high',
      'gradient-clipping-off',
      'saves-too-often',
      'never-validates',
      'ddp-on-one-device',
    ],
    ...['release-layout', 'quoted-boolean', 'scalar-reads-differently', 'required-key-missing'],
    ...['mesh-parallelism-mismatch', 'kahan-with-moreh'],
  ] as const)('%s is repaired in one', (code) => {
    expect(exercises.some(({ goal }) => goal.without?.includes(code))).toBe(true);
  });
});

describe('a wrong exercise is noticed', () => {
  const right = quarterOfABatch;
  const wrong: readonly (readonly [string, ConfigExercise, string])[] = [
    ['asks for nothing', { ...right, goal: {} }, 'The goal asks for nothing.'],
    [
      'is solved before it begins',
      { ...right, goal: { figures: { effectiveBatchSize: 8 } } },
      'The start meets the goal.',
    ],
    [
      'asks for a figure that its answer does not give',
      { ...right, goal: { figures: { effectiveBatchSize: 64 } } },
      'The answer does not meet the goal.',
    ],
    [
      'asks for a value that its answer does not keep',
      { ...right, goal: { holds: { 'training_config.batch_size': '16' } } },
      'The answer does not meet the goal.',
    ],
    [
      'answers with an error in it',
      { ...right, answer: `${right.answer}  batch_size: 8\n` },
      'The answer does not meet the goal.',
    ],
    [
      'answers with more than is asked',
      { ...right, answer: `${right.answer}  max_steps: 500\n` },
      'The answer changes more than it must: + max_steps: 500',
    ],
  ];

  test.each(wrong)('that %s', (_name, exercise, fault) => {
    expect(exerciseFaults(exercise)).toContain(fault);
  });

  it('that has no right choice, or two', () => {
    const choice = exercises.find(({ kind }) => kind === 'choice');
    if (choice?.kind !== 'choice') throw new Error('There is a choice among the exercises.');
    expect(exerciseFaults({ ...choice, choices: choice.choices.slice(0, 1) })).toHaveLength(1);
    expect(exerciseFaults({ ...choice, choices: [...choice.choices, ...choice.choices] })).toHaveLength(1);
  });

  it('that wants kept what its start does not hold', () => {
    expect(() => exerciseFaults({ ...right, goal: { stays: ['training_config.no_such_key'] } })).toThrow(
      'no_such_key',
    );
  });
});

describe('the changes between two texts', () => {
  it('are told line by line, each with the text that lacks it', () => {
    expect(changesBetween('a\nb\nc\nd', 'a\nB\nc\nd\ne')).toEqual([
      { change: '- b / + B', without: 'a\nb\nc\nd\ne' },
      { change: '+ e', without: 'a\nB\nc\nd' },
    ]);
    expect(changesBetween('a\nb\nc', 'A\nB\nc').map(({ change }) => change)).toEqual([
      '- a / + A',
      '- b / + B',
    ]);
  });
});
