import { violationRule } from './violation-rule.ts';

export const meshParallelismMismatch = violationRule(
  {
    code: 'mesh-parallelism-mismatch',
    title: 'As many parallelisms as the mesh has axes',
    summary: 'Speaks where a mesh of two axes has not two parallelisms enabled, or a line not exactly one.',
  },
  'A line, [1, N], takes one parallelism; a mesh of two axes takes two.',
);
