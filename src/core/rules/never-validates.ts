import { validationIntervalOf } from '../figures/interval.ts';
import { intervalPastEnd } from './interval-past-end.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

export const neverValidates: Rule = {
  code: 'never-validates',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'The run ends before its first validation',
  summary: 'Speaks where the interval between validations is 0 or past the last step.',
  check(context, report) {
    const interval = validationIntervalOf(context);
    const pastEnd = interval && intervalPastEnd(context, interval, 50);
    if (!interval || !pastEnd) return;
    const { reason, remedy } = pastEnd;
    report({
      span: interval.span,
      message: `${reason}: the config asks for no validation on the way, and overfitting shows only at the end.`,
      fixes:
        remedy > 0 ? fixes(`Validate every ${remedy} steps`, { ...interval.span, text: String(remedy) }) : [],
    });
  },
};
