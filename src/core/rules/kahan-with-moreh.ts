import { violationRule } from './violation-rule.ts';

export const kahanWithMoreh = violationRule(
  {
    code: 'kahan-with-moreh',
    title: 'Kahan summation with MorehAdamW',
    summary: 'Speaks where both are asked for: MorehAdamW has no Kahan summation, and the trainer throws.',
  },
  'Switch one of the two off.',
);
