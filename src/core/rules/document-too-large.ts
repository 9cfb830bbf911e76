import type { Rule } from './rule.ts';

export const documentTooLarge: Rule = {
  code: 'document-too-large',
  group: 'Reading the text',
  severity: 'error',
  title: 'The text is too large',
  summary: 'Speaks from 1 MiB on; a text of that size is not read.',
  evenIfBroken: true,
  check({ source }, report) {
    if (!source.tooLarge) return;
    report({
      span: { start: 0, end: source.text.length },
      message:
        'Expected a config of less than 1 MiB. This text is larger and is not read; is it the data file?',
    });
  },
};
