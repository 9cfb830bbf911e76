import { oneLine } from '../yaml/one-line.ts';
import type { Rule } from './rule.ts';
import { unlessUnread } from './wording.ts';

export const outOfRange: Rule = {
  code: 'out-of-range',
  group: 'Knowing the keys',
  severity: 'error',
  title: 'A number outside its bounds',
  summary: 'Speaks where a number is below or above what its key allows.',
  evenIfBroken: true,
  check(context, report) {
    const { view, source } = context;
    for (const { path, item, kind, bound } of view.faults) {
      if (kind !== 'too-small' && kind !== 'too-large') continue;
      const setting = view.settings.at.get(path);
      if (setting === undefined) continue;
      const node = setting.node;
      const inList = item !== undefined && node?.kind === 'sequence' ? node.items[item]?.span : undefined;
      const span = inList ?? view.valueSpan(path) ?? setting.entry.keySpan;
      const subject = inList ? `each number of ${setting.entry.name}` : setting.entry.name;
      const message = `Expected ${subject} to be ${bound}, found ${oneLine(source.text.slice(span.start, span.end))}.`;
      report(unlessUnread(context, path, { span, message }));
    }
  },
};
