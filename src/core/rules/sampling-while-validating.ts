import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const path = 'eval_config.temperature';

export const samplingWhileValidating: Rule = {
  code: 'sampling-while-validating',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'Sample outputs are drawn by chance',
  summary:
    'Speaks where eval_config has a temperature above 0, so that outputs of two validations cannot be compared.',
  evenIfBroken: true,
  check({ view, source }, report) {
    const temperature = view.number(path);
    const span = view.valueSpan(path);
    if (temperature === undefined || temperature <= 0 || span === undefined) return;
    report({
      span,
      message: `At temperature ${oneLine(source.text.slice(span.start, span.end))} the same prompt gives another output each time; 0.0 makes the samples of two validations comparable.`,
      fixes: fixes('Set 0.0', { ...span, text: '0.0' }),
    });
  },
};
