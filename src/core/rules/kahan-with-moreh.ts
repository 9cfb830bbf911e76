import type { Rule } from './rule.ts';

export const kahanWithMoreh: Rule = {
  code: 'kahan-with-moreh',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'Kahan summation with MorehAdamW',
  summary: 'Speaks where both are asked for: MorehAdamW has no Kahan summation, and the trainer throws.',
  check({ violations, view, trainer, target }, report) {
    for (const { code, path, message } of violations) {
      const span = code === 'kahan-with-moreh' ? view.valueSpan(path) : undefined;
      if (span === undefined) continue;
      report({
        span,
        message: `${trainer.program} at ${target.release} stops with "${message}". Switch one of the two off.`,
      });
    }
  },
};
