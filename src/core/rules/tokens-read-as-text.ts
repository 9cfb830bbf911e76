import type { Rule } from './rule.ts';

const path = 'training_config.data_path';

export const tokensReadAsText: Rule = {
  code: 'tokens-read-as-text',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'A file of tokens is read as text',
  summary:
    'Speaks where train_nanogpt at v0.67 gets a YAML file of tokens, which it reads character by character.',
  check({ view, contract }, report) {
    const span = view.valueSpan(path);
    const isTokens = /\.ya?ml$/i.test(view.text(path) ?? '');
    if (!isTokens || span === undefined || contract?.readsAllDataAsText !== true) return;
    report({
      span,
      message:
        'train_nanogpt at v0.67 reads every file as text: it would learn the characters of this token file, without a word. Give it a text, or use nano_gpt or v0.68.',
    });
  },
};
