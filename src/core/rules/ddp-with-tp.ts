import { violationRule } from './violation-rule.ts';

export const ddpWithTp = violationRule(
  {
    code: 'ddp-with-tp',
    title: 'Data and tensor parallelism together',
    summary: 'Speaks where a release forbids enable_ddp and enable_tp at once.',
  },
  'Enable one of the two.',
);
