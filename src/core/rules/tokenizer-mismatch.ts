import type { Rule } from './rule.ts';

const path = 'training_config.tokenizer_type';

export const tokenizerMismatch: Rule = {
  code: 'tokenizer-mismatch',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'The tokenizer does not fit the data file',
  summary:
    'Speaks where nano_gpt up to v0.67 is to read characters from a file of tokens, or tokens from a text.',
  check({ view, contract, trainer, target }, report) {
    const data = view.text('training_config.data_path');
    const isRead = contract?.keys.some((key) => key.path === path) ?? false;
    if (!isRead || trainer.loader !== 'yaml-cpp' || data === undefined) return;
    const tokenizer = view.text(path) ?? 'char';
    const isText = data.endsWith('.txt');
    if ((tokenizer === 'char') === isText) return;
    report({
      span: view.valueSpan(path) ?? view.valueSpan('training_config.data_path') ?? { start: 0, end: 1 },
      message: `${trainer.program} at ${target.release} stops with "std::bad_variant_access": tokenizer_type ${tokenizer} needs ${tokenizer === 'char' ? 'a .txt file' : 'a file of tokens'}, and data_path names ${isText ? 'a .txt file' : 'another'}.`,
    });
  },
};
