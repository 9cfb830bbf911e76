import { expect, test } from 'vitest';
import evidence from '../../content/evidence.generated.json' with { type: 'json' };
import { rows } from '../unit/dialects/scalar-rows.ts';
import { heldBy } from '../unit/trainers/fixtures/held-by.ts';
import { type LessonConfig, lessonConfigs } from '../unit/trainers/fixtures/lesson-configs.ts';
import { type TargetName, targetNames, targets } from '../unit/trainers/fixtures/targets.ts';

test('the page "How we know" has the numbers of today', () => {
  expect(evidence.dialects).toHaveLength(8);
  for (const { how, agree } of evidence.dialects) expect(agree, how).toBe(rows.length);
  expect(evidence.contracts).toHaveLength(Object.keys(lessonConfigs).length * targetNames.length);
  for (const { config, target, outcome } of evidence.contracts) {
    const held = heldBy(shortNameOf(target), lessonConfigs[config as LessonConfig]);
    expect(typeof held === 'string' ? held : 'loads', `${config} on ${target}`).toBe(outcome);
  }
});

function shortNameOf(target: string): TargetName {
  const found = targetNames.find((name) => `${targets[name].trainer} ${targets[name].release}` === target);
  if (found === undefined) throw new Error(`${target} is no target.`);
  return found;
}
