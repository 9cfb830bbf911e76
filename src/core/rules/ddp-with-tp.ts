import type { Rule } from './rule.ts';

export const ddpWithTp: Rule = {
  code: 'ddp-with-tp',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'Data and tensor parallelism together',
  summary: 'Speaks where a release forbids enable_ddp and enable_tp at once.',
  check({ violations, view, trainer, target }, report) {
    for (const { code, path, message } of violations) {
      const span = code === 'ddp-with-tp' ? view.valueSpan(path) : undefined;
      if (span === undefined) continue;
      report({
        span,
        message: `${trainer.program} at ${target.release} stops with "${message}". Enable one of the two.`,
      });
    }
  },
};
