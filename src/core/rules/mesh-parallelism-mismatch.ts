import type { Rule } from './rule.ts';

export const meshParallelismMismatch: Rule = {
  code: 'mesh-parallelism-mismatch',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'As many parallelisms as the mesh has axes',
  summary: 'Speaks where a mesh of two axes has not two parallelisms enabled, or a line not exactly one.',
  check({ violations, view, trainer, target }, report) {
    for (const { code, path, message } of violations) {
      const span = code === 'mesh-parallelism-mismatch' ? view.valueSpan(path) : undefined;
      if (span === undefined) continue;
      report({
        span,
        message: `${trainer.program} at ${target.release} stops with "${message}". Data parallelism alone takes a line, [1, N].`,
      });
    }
  },
};
