import { grouped } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const stepsCutShort: Rule = {
  code: 'steps-cut-short',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'num_epochs ends the run before max_steps',
  summary:
    'Speaks, with a dataset size, where num_epochs passes are over before max_steps; gsm8k_finetune ignores num_epochs.',
  check({ view, figures, trainer }, report) {
    const epochs = view.number('training_config.num_epochs');
    const steps = view.number('training_config.max_steps');
    const perEpoch = figures.stepsPerEpoch.value;
    const span = view.valueSpan('training_config.max_steps');
    if (epochs === undefined || steps === undefined || perEpoch === null || span === undefined) return;
    const needed = Math.floor(epochs * perEpoch);
    if (!trainer.stopsAtEpochs || needed >= steps) return;
    report({
      span,
      message: `num_epochs ${epochs} ends the run after ${grouped(needed)} steps, before max_steps ${grouped(steps)}: ${trainer.program} stops at whichever comes first.`,
    });
  },
};
