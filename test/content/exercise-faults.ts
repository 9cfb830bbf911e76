import { meetsGoal } from '../../src/components/exercise/condition.ts';
import { conditionsOf } from '../../src/components/exercise/conditions-of.ts';
import type { Exercise } from '../../src/components/exercise/exercise.ts';
import { tryConfig } from '../../src/components/exercise/try-config.ts';
import { changesBetween } from './line-changes.ts';

/** What is wrong with an exercise, in sentences: its start, its answer and its goal have to fit each other. */
export function exerciseFaults(exercise: Exercise): string[] {
  const conditions = conditionsOf(exercise);
  const solves = (text: string): boolean => meetsGoal(conditions, tryConfig(exercise, text));
  if (conditions.length === 0) return ['The goal asks for nothing.'];
  if (exercise.kind === 'choice') {
    const right = exercise.choices.filter(({ config }) => solves(config)).length;
    return right === 1 ? [] : [`Expected one choice to meet the goal, found ${right}.`];
  }
  const { start, answer } = exercise;
  return [
    ...(solves(start) ? ['The start meets the goal.'] : []),
    ...(solves(answer) ? [] : ['The answer does not meet the goal.']),
    ...changesBetween(start, answer)
      .filter(({ without }) => solves(without))
      .map(({ change }) => `The answer changes more than it must: ${change}`),
  ];
}
