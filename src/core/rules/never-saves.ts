import { saveIntervalOf } from '../figures/interval.ts';
import { intervalPastEnd } from './interval-past-end.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

export const neverSaves: Rule = {
  code: 'never-saves',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'The run ends before its first checkpoint',
  summary: 'Speaks where the interval between checkpoints is 0 or past the last step.',
  check(context, report) {
    const interval = saveIntervalOf(context);
    const pastEnd = interval && intervalPastEnd(context, interval, 100);
    if (!interval || !pastEnd) return;
    const { reason, remedy } = pastEnd;
    report({
      span: interval.span,
      message: `${reason}: no checkpoint is written on the way, and a crash loses everything.`,
      fixes:
        remedy > 0 ? fixes(`Save every ${remedy} steps`, { ...interval.span, text: String(remedy) }) : [],
    });
  },
};
