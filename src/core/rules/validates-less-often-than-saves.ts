import { saveIntervalOf, validationIntervalOf } from '../figures/interval.ts';
import { grouped } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const validatesLessOftenThanSaves: Rule = {
  code: 'validates-less-often-than-saves',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'Checkpoints come faster than validations',
  summary: 'Speaks where a validation is further from the next than a checkpoint is.',
  check(context, report) {
    const [saves, validates] = [saveIntervalOf(context), validationIntervalOf(context)];
    if (saves === null || validates === null || saves.value === 0 || validates.value <= saves.value) return;
    report({
      span: validates.span,
      message: `${validates.name} ${grouped(validates.value)} is more than ${saves.name} ${grouped(saves.value)}: some checkpoints have no validation to choose them by.`,
      related: [{ span: saves.span, message: `${saves.name} is here` }],
    });
  },
};
