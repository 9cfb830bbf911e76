import type { Report } from '../../playground/reports/report.ts';
import { counted } from '../../playground/signal.ts';
import { type Condition, judgeCondition } from './condition.ts';

/** What is still open, in a sentence that can be read out: "Not yet. Effective batch size: 32; now 4 × 4 = 16." */
export function openGoalSentence(conditions: readonly Condition[], report: Report): string {
  const open = conditions.find((condition) => !judgeCondition(condition, report).met);
  if (open === undefined) return `Not yet: ${counted(report.counts.error, 'error')} above.`;
  const label = open.label.replaceAll('`', '');
  const { now } = judgeCondition(open, report);
  return `Not yet. Wanted: ${label}${now === '' ? '' : `; now ${now}`}.`.replace(/\.\.$/, '.');
}
