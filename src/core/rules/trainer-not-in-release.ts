import { type Facts, releasesOf } from '../facts/facts.ts';
import type { ReleaseName } from '../facts/target.ts';
import { orList } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const trainerNotInRelease: Rule = {
  code: 'trainer-not-in-release',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'The trainer does not exist in this release',
  summary: 'Speaks where the chosen trainer is not part of the chosen release line.',
  evenIfBroken: true,
  check({ contract, trainer, target, source, facts }, report) {
    if (contract !== undefined || source.root?.kind !== 'mapping') return;
    const [first] = source.root.entries;
    if (first === undefined) return;
    report({
      span: first.keySpan,
      message: `${trainer.program} does not work in ${target.release}; it is there in ${orList(releasesOf(target.trainer, facts))}.${instead(facts, target.release)}`,
    });
  },
};

function instead({ contracts, trainers }: Facts, release: ReleaseName): string {
  const programs = Object.values(trainers)
    .filter(({ name }) => contracts.some((one) => one.trainer === name && one.release === release))
    .map(({ program }) => program);
  if (programs.length === 0) return '';
  const [only] = programs;
  return programs.length === 1
    ? ` At ${release}, ${only} is the one trainer that works.`
    : ` At ${release} there is ${orList(programs)}.`;
}
