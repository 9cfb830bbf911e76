import type { Rule } from './rule.ts';

export const missingDataPath: Rule = {
  code: 'missing-data-path',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'No data is named',
  summary:
    'Speaks where training_config has no data_path, and says what the trainer does without one; gsm8k_finetune has its own data.',
  check({ view, trainer }, report) {
    const section = view.settings.at.get('training_config');
    if (section === undefined || view.stateOf('training_config.data_path').state !== 'absent') return;
    report({
      span: section.entry.keySpan,
      ...(trainer.ownData ? { severity: 'info' } : {}),
      message: trainer.ownData
        ? `No data_path is set, and none is needed: ${trainer.withoutDataPath}.`
        : `No data_path is set: ${trainer.withoutDataPath}. Name the text or the tokens to train on.`,
    });
  },
};
