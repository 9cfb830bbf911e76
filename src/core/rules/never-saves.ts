import { saveIntervalOf } from '../figures/interval.ts';
import type { Rule } from './rule.ts';
import { fixes, grouped } from './wording.ts';

export const neverSaves: Rule = {
  code: 'never-saves',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'The run ends before its first checkpoint',
  summary: 'Speaks where the interval between checkpoints is 0 or past the last step.',
  check(context, report) {
    const interval = saveIntervalOf(context);
    const steps = context.figures.optimizerSteps.value;
    if (interval === null || (interval.value !== 0 && (steps === null || interval.value <= steps))) return;
    const reason =
      interval.value === 0
        ? `${interval.name} is 0`
        : `${interval.name} ${grouped(interval.value)} lies past the last step, ${grouped(steps ?? 0)}`;
    const remedy = steps === null || steps >= 100 ? 100 : steps;
    report({
      span: interval.span,
      message: `${reason}: no checkpoint is written on the way, and a crash loses everything.`,
      fixes:
        remedy > 0 ? fixes(`Save every ${remedy} steps`, { ...interval.span, text: String(remedy) }) : [],
    });
  },
};
