import { validationIntervalOf } from '../figures/interval.ts';
import type { Rule } from './rule.ts';
import { fixes, grouped } from './wording.ts';

export const neverValidates: Rule = {
  code: 'never-validates',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'The run ends before its first validation',
  summary: 'Speaks where the interval between validations is 0 or past the last step.',
  check(context, report) {
    const interval = validationIntervalOf(context);
    const steps = context.figures.optimizerSteps.value;
    if (interval === null || (interval.value !== 0 && (steps === null || interval.value <= steps))) return;
    const reason =
      interval.value === 0
        ? `${interval.name} is 0`
        : `${interval.name} ${grouped(interval.value)} lies past the last step, ${grouped(steps ?? 0)}`;
    const remedy = steps === null || steps >= 50 ? 50 : steps;
    report({
      span: interval.span,
      message: `${reason}: the config asks for no validation on the way, and overfitting shows only at the end.`,
      fixes:
        remedy > 0 ? fixes(`Validate every ${remedy} steps`, { ...interval.span, text: String(remedy) }) : [],
    });
  },
};
