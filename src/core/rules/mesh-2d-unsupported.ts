import type { Rule } from './rule.ts';

export const mesh2dUnsupported: Rule = {
  code: 'mesh-2d-unsupported',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'A mesh of several rows, where only a line works',
  summary: 'Speaks where a Python trainer at v0.67 gets a mesh whose first number is not 1.',
  check({ violations, view, trainer, target }, report) {
    for (const { code, path, message } of violations) {
      const span = code === 'mesh-2d-unsupported' ? view.valueSpan(path) : undefined;
      if (span === undefined) continue;
      report({
        span,
        message: `${trainer.program} at ${target.release} stops with "${message}". Use a line such as [1, 8].`,
      });
    }
  },
};
