import { isEmpty } from '../yaml/node.ts';
import type { Rule } from './rule.ts';

export const emptyConfig: Rule = {
  code: 'empty-config',
  group: 'Reading the text',
  severity: 'error',
  title: 'There is nothing in the config',
  summary: 'Speaks where the text is empty or holds comments alone.',
  check({ source }, report) {
    if (!isEmpty(source)) return;
    report({
      span: { start: 0, end: source.text.length },
      message: 'The config is empty: write training_config: and its keys, or start from a template.',
    });
  },
};
