import { formatNumber } from '../figures/figure.ts';
import { grouped } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const epochsCutShort: Rule = {
  code: 'epochs-cut-short',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'max_steps ends the run before num_epochs',
  summary: 'Speaks, with a dataset size, where max_steps is reached before num_epochs passes are.',
  check({ view, figures }, report) {
    const epochs = view.number('training_config.num_epochs');
    const steps = view.number('training_config.max_steps');
    const perEpoch = figures.stepsPerEpoch.value;
    const span = view.valueSpan('training_config.num_epochs');
    if (epochs === undefined || steps === undefined || perEpoch === null || span === undefined) return;
    if (steps >= Math.floor(epochs * perEpoch)) return;
    const passes = formatNumber(steps / perEpoch);
    report({
      span,
      message: `max_steps ${grouped(steps)} ends the run after ${passes} of ${epochs} passes through the data; ${epochs} would be ${grouped(Math.floor(epochs * perEpoch))} steps.`,
    });
  },
};
