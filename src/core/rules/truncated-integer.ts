import type { Rule } from './rule.ts';
import { fixes, shown } from './wording.ts';

export const truncatedInteger: Rule = {
  code: 'truncated-integer',
  group: 'Reading the text',
  severity: 'error',
  title: 'int() cuts the value down',
  summary: "Speaks where Python's int() makes another whole number of a fraction or a truth value.",
  evenIfBroken: true,
  check({ view, source }, report) {
    for (const { setting, reading, value } of view.held.values()) {
      if (reading !== 'truncated') continue;
      const span = view.valueSpan(setting.key.path) ?? setting.entry.keySpan;
      const held = Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
      report({
        span,
        message: `Expected ${setting.entry.name} to be a whole number, found ${shown(source.text.slice(span.start, span.end))}: Python's int() turns it into ${held}.`,
        fixes: fixes(`Write ${held}`, { ...span, text: held }),
      });
    }
  },
};
