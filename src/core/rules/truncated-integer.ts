import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { fixes, unlessUnread } from './wording.ts';

export const truncatedInteger: Rule = {
  code: 'truncated-integer',
  group: 'Reading the text',
  severity: 'error',
  title: 'int() cuts the value down',
  summary: "Speaks where Python's int() makes another whole number of a fraction or a truth value.",
  evenIfBroken: true,
  check(context, report) {
    const { view, source, usesKey } = context;
    for (const { setting, reading, value } of view.held.values()) {
      if (reading !== 'truncated') continue;
      const span = view.valueSpan(setting.key.path) ?? setting.entry.keySpan;
      const held = Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
      const { path } = setting.key;
      const expected = `Expected ${setting.entry.name} to be a whole number, found ${oneLine(source.text.slice(span.start, span.end))}`;
      const message = usesKey(path) ? `${expected}: Python's int() turns it into ${held}.` : `${expected}.`;
      report(
        unlessUnread(context, path, {
          span,
          message,
          fixes: fixes(`Write ${held}`, { ...span, text: held }),
        }),
      );
    }
  },
};
