import { violationRule } from './violation-rule.ts';

export const mesh2dUnsupported = violationRule(
  {
    code: 'mesh-2d-unsupported',
    title: 'A mesh of several rows, where only a line works',
    summary: 'Speaks where a Python trainer at v0.67 gets a mesh whose first number is not 1.',
  },
  'Use a line such as [1, 8].',
);
