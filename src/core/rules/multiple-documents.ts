import type { Rule } from './rule.ts';

export const multipleDocuments: Rule = {
  code: 'multiple-documents',
  group: 'Reading the text',
  severity: 'error',
  title: 'A second document',
  summary: 'Speaks where a second --- begins another document; a config is one.',
  evenIfBroken: true,
  check({ source }, report) {
    if (source.secondDocument === null) return;
    report({
      span: source.secondDocument,
      message:
        'A second document begins here. PyYAML\'s safe_load stops with "expected a single document in the stream"; yaml-cpp reads the first one alone. Keep one document in the file.',
    });
  },
};
