import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';

const path = 'training_config.clip_grad_norm_max_norm';

export const clipNormUnusual: Rule = {
  code: 'clip-norm-unusual',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'An unusual clipping norm',
  summary: 'Speaks where clip_grad_norm_max_norm lies outside 0.5 to 1.0.',
  evenIfBroken: true,
  check({ view, source }, report) {
    const norm = view.number(path);
    const span = view.valueSpan(path);
    if (norm === undefined || span === undefined || (norm >= 0.5 && norm <= 1)) return;
    const effect = norm < 0.5 ? 'smaller norms clip most steps' : 'larger norms let most gradients through';
    report({
      span,
      message: `Usual values are 0.5 to 1.0, found ${oneLine(source.text.slice(span.start, span.end))}: ${effect}.`,
    });
  },
};
