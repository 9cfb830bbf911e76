import { orList } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const trainerStopsAlways: Rule = {
  code: 'trainer-stops-always',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'This program stops with every config at this release',
  summary: 'At the chosen release, the chosen program stops before its first step, whatever the config says.',
  check({ alwaysStop, kind, source, view, violations, loaded }, report) {
    if (alwaysStop === null || kind !== 'training' || source.root?.kind !== 'mapping') return;
    const section = view.settings.at.get('training_config')?.entry ?? source.root.entries[0];
    if (section === undefined) return;
    const { sentence, texts, instead } = alwaysStop;
    // Another fault may come before it in the program, and has a message of its own.
    const isFirst = violations.length === 0 && loaded?.status !== 'abort';
    const end = isFirst ? 'This config ends' : 'Without the other errors, this config ends';
    report({
      span: section.keySpan,
      message: `${sentence} ${texts === '' ? '' : `${end} ${texts} `}No config makes it train; use ${orList(instead)}, which train on a text or on tokens of your own.`,
    });
  },
};
