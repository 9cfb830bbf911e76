import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { ConfigExercise } from '../../src/components/exercise/exercise.ts';
import { exerciseNamed } from '../../src/components/exercise/exercise-named.ts';
import { foundExercises } from '../../src/components/exercise/found-exercises.ts';
import { contentPages } from './config-fences.ts';
import { exerciseFaults } from './exercise-faults.ts';
import { changesBetween } from './line-changes.ts';
import { idOf, pageFile } from './page-files.ts';

const exercises = foundExercises.map(({ exercise }) => exercise);

/** By page alone: sorting leaves what is on one page in its order. */
function byPage([one = '']: readonly unknown[], [other = '']: readonly unknown[]): number {
  return String(one).localeCompare(String(other));
}

describe('each exercise can be solved as its answer says, and not otherwise by chance', () => {
  test.each(exercises.map((one) => [one.id, one] as const))('%s', (_id, exercise) => {
    expect(exerciseFaults(exercise)).toEqual([]);
  });
});

describe('the pages and the exercises agree', () => {
  const placed = contentPages.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^<(?:Exercise|Workbench) id="([^"]+)" \/>$/gm)].map(([, id]) => [
      idOf(file),
      id,
    ]),
  );

  it('page by page, in the same order', () => {
    expect(placed.toSorted(byPage)).toEqual(
      foundExercises.map(({ exercise, page }) => [page, exercise.id]).toSorted(byPage),
    );
    expect(placed.length).toBeGreaterThan(20);
  });

  test.each([
    ...['why-a-file', 'anatomy', 'trainers', 'batch-size', 'learning-rate', 'epochs-and-steps', 'devices'],
    ...['optimizer', 'checkpoints', 'logging', 'evaluation', 'boards', 'common-mistakes'],
    ...['one-change-at-a-time', 'scenarios-and-journey', 'put-it-together'],
  ])('%s ends with one', (page) => {
    const own = foundExercises.filter((one) => one.page === `lesson/${page}`);
    const last = `id="${own.at(-1)?.exercise.id}" />\n`;
    expect(readFileSync(pageFile(`lesson/${page}`), 'utf8').endsWith(last)).toBe(true);
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
  const right = exerciseNamed('misspelt-key');
  if (right.kind !== 'config') throw new Error('Its config is to be changed.');
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
