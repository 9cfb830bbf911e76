import { saveIntervalOf } from '../figures/interval.ts';
import { grouped } from '../in-words.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

/** Steps between checkpoints under which the lesson warns. */
const fewest = 10;

export const savesTooOften: Rule = {
  code: 'saves-too-often',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'A checkpoint every few steps',
  summary: 'Speaks where checkpoints are less than 10 steps apart, and says how many there would be.',
  check(context, report) {
    const interval = saveIntervalOf(context);
    if (interval === null || interval.value === 0 || interval.value >= fewest) return;
    const count = context.figures.checkpoints.value;
    report({
      span: interval.span,
      message: `${interval.name} ${interval.value} writes a checkpoint every ${interval.value === 1 ? 'step' : `${interval.value} steps`}${count ? `, ${grouped(count)} in all` : ''}: it fills the disk and slows training. 50 to 100 suits small runs, 500 to 1,000 large ones.`,
      fixes: fixes('Save every 100 steps', { ...interval.span, text: '100' }),
    });
  },
};
