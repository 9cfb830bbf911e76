import type { Rule } from './rule.ts';
import { orList } from './wording.ts';

export const trainerNotInRelease: Rule = {
  code: 'trainer-not-in-release',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'The trainer does not exist in this release',
  summary: 'Speaks where the chosen trainer is not part of the chosen release line.',
  evenIfBroken: true,
  check({ contract, trainer, target, source }, report) {
    if (contract !== undefined || source.root?.kind !== 'mapping') return;
    const [first] = source.root.entries;
    if (first === undefined) return;
    report({
      span: first.keySpan,
      message: `${trainer.program} does not work in ${target.release}; it is there in ${orList(trainer.releases)}. At v0.64, nano_gpt is the one trainer that works.`,
    });
  },
};
