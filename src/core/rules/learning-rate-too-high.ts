import { learningRatePaths } from '../figures/learning-rates.ts';
import { nameOf } from '../keys/keys.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

/** Where the lesson has the loss explode. */
const tooHigh = 1e-3;
const usual = 1e-4;

export const learningRateTooHigh: Rule = {
  code: 'learning-rate-too-high',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'A learning rate that breaks training',
  summary: 'Speaks from 0.001 on, ten times what fine-tuning starts from.',
  evenIfBroken: true,
  check({ view, source, trainer }, report) {
    for (const path of learningRatePaths(trainer)) {
      const rate = view.number(path);
      const span = view.valueSpan(path);
      // A 32-bit float of 0.001 lies a little above it, so the comparison holds for both loaders.
      if (rate === undefined || span === undefined || rate < tooHigh) continue;
      const times = Math.round(rate / usual);
      report({
        span,
        message: `${nameOf(path)} ${oneLine(source.text.slice(span.start, span.end))} is ${times} times the 0.0001 that fine-tuning starts from; expect the loss to jump or to become NaN. tt-train's own configs use 0.0003 when they train from the start.`,
        fixes: fixes('Set 0.0001', { ...span, text: '0.0001' }),
      });
    }
  },
};
