import type { Rule } from './rule.ts';

export const missingModelConfig: Rule = {
  code: 'missing-model-config',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'No model is named',
  summary: 'Speaks where training_config has no model_config, and says what the trainer does without one.',
  check({ view, trainer, contract }, report) {
    const section = view.settings.at.get('training_config');
    if (section === undefined || view.stateOf('training_config.model_config').state !== 'absent') return;
    if (contract?.mergesModel === true && view.has('transformer_config')) return;
    report({
      span: section.entry.keySpan,
      message: `No model_config is set: ${trainer.withoutModelConfig}. Name the model config that you mean.`,
    });
  },
};
