import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

const path = 'training_config.data_path';

export const vocabularyMismatch: Rule = {
  code: 'vocabulary-mismatch',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'The vocabulary does not go with the data',
  summary:
    'Speaks at v0.68 where the model config beside a training config sets vocab_size and the data is plain text, or sets none and the data is tokens.',
  check({ kind, model, view, contract, trainer }, report) {
    if (kind === 'model' || model === null || model.problem !== null) return;
    if (contract?.vocabularyFrom !== 'config, or the text') return;
    const vocabulary = model.size('vocab_size');
    const state = view.stateOf(path);
    const data = state.state === 'absent' ? '' : view.text(path);
    const span =
      view.valueSpan(path) ??
      view.valueSpan('training_config.model_config') ??
      view.settings.at.get('training_config')?.entry.keySpan;
    if (typeof vocabulary !== 'number' || data === undefined || span === undefined) return;
    // nano_gpt opens the empty path that is written, and fails over that.
    if (data === '' && view.has(path) && trainer.loader === 'yaml-cpp') return;
    const isText = data === '' || isPlainText(trainer.loader, data);
    if (isText === (vocabulary === 0)) return;
    const program = trainer.shortName;
    const subject = data === '' ? 'Without a data_path the data is shakespeare.txt, which' : quoted(data);
    report({
      span,
      message: isText
        ? `${subject} is plain text to ${program}, and the model config has vocab_size ${vocabulary}: it stops with "Plain text data (...) uses character tokenization, which auto-detects vocab_size from the text". Take vocab_size out of the model config.`
        : `${subject} holds tokens to ${program}, and the model config has no vocab_size: it stops with "Pre-tokenized data (...) requires vocab_size to be set in the model config". Set vocab_size there.`,
    });
  },
};

/** The ending decides, and each program looks for another one (tt-train.md, section 5). */
function isPlainText(loader: string, data: string): boolean {
  return loader === 'yaml-cpp' ? data.endsWith('.txt') : !/\.ya?ml$/.test(data);
}
