import type { Rule } from './rule.ts';

export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  group: 'Reading the text',
  severity: 'error',
  title: 'The text is not YAML',
  summary: 'Speaks at every place where the text breaks the rules of YAML; the trainers stop there.',
  evenIfBroken: true,
  check({ source }, report) {
    for (const { code, ...finding } of source.faults) if (code === 'yaml-syntax') report(finding);
  },
};
