import type { Report } from '../../playground/reports/report.ts';
import { type Condition, judgeCondition } from './condition.ts';
import { conditionWord, markShape, standing } from './marks.ts';

/** Brings the list of conditions, as ConditionList.astro has made it, up to this report. */
export function showGoal(list: HTMLElement, conditions: readonly Condition[], report: Report): void {
  for (const [index, condition] of conditions.entries()) {
    const row = list.children[index];
    const { met, now } = judgeCondition(condition, report);
    const mark = met ? 'met' : 'open';
    row?.setAttribute('data-mark', mark);
    row?.querySelector('path')?.setAttribute('d', markShape[mark]);
    const word = row?.querySelector('.sr-only');
    if (word) word.textContent = `${conditionWord[mark]}: `;
    const found = row?.querySelector('.ty-try__now');
    if (found) found.textContent = standing(mark, now);
  }
}
