import type { Rule } from './rule.ts';

export const tabIndentation: Rule = {
  code: 'tab-indentation',
  group: 'Reading the text',
  severity: 'error',
  title: 'A tab indents a line',
  summary: 'Speaks where a tab stands in the indentation; YAML allows spaces alone.',
  evenIfBroken: true,
  check({ source }, report) {
    for (const { code, ...finding } of source.faults) if (code === 'tab-indentation') report(finding);
  },
};
