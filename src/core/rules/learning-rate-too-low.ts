import { learningRatePaths } from '../figures/learning-rates.ts';
import { nameOf } from '../keys/keys.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

/** Where the lesson has training crawl; the margin takes in the 32-bit float of 0.000001. */
const tooLow = 1e-6 * (1 + 1e-7);

export const learningRateTooLow: Rule = {
  code: 'learning-rate-too-low',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'A learning rate that teaches nothing',
  summary: 'Speaks at 0.000001 and below, a tenth of the lowest rate that the lesson recommends.',
  evenIfBroken: true,
  check({ view, source, trainer }, report) {
    for (const path of learningRatePaths(trainer)) {
      const rate = view.number(path);
      const span = view.valueSpan(path);
      if (rate === undefined || span === undefined || rate > tooLow) continue;
      report({
        span,
        message: `${nameOf(path)} ${oneLine(source.text.slice(span.start, span.end))} moves the weights so little that training may not get anywhere; 0.00001 to 0.0001 is usual for fine-tuning.`,
        fixes: fixes('Set 0.0001', { ...span, text: '0.0001' }),
      });
    }
  },
};
