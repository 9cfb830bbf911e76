import type { Target } from '../../core/index.ts';
import type { Report } from '../../playground/reports/report.ts';
import { aboutTheWhole } from '../config-block/about-the-whole.ts';

/** What of an exercise the page needs besides its text. */
export interface Asked {
  readonly target: Target;
  readonly datasetSize: number | null;
  readonly excerpt: boolean;
}

/** A report as an exercise counts it: of an excerpt, without what is about the whole. */
export function reportOn({ excerpt }: Pick<Asked, 'excerpt'>, report: Report): Report {
  const problems = report.problems.filter(({ code }) => !(excerpt && aboutTheWhole.has(code)));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return { ...report, problems, counts };
}
