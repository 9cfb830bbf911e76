import { keyAt, nameOf } from '../schema/keys.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

export const keyTranslated: Rule = {
  code: 'key-translated',
  group: 'The trainer and the release',
  severity: 'info',
  title: 'A key that has to be written elsewhere',
  summary:
    'Speaks where the trainer has a setting under another name or in another place; handed over directly it is an error.',
  check({ view, target, trainer, honourOf }, report) {
    const isDirect = target.run === 'direct';
    for (const [path, { setting, value }] of view.held) {
      const honour = honourOf(path, value);
      if (honour?.kind !== 'translated') continue;
      const own = keyAt(honour.to) ? honour.to : null;
      // Written under the trainer's own name too, nothing is lost; conflicting-keys tells where the two disagree.
      if (own !== null && view.has(own)) continue;
      // Where the schedule is written it counts, and conflicting-keys tells where the two disagree.
      if (path === 'training_config.learning_rate' && view.has('scheduler_config.max_lr')) continue;
      const name = nameOf(path);
      report({
        span: setting.entry.keySpan,
        severity: isDirect ? 'error' : 'info',
        message: isDirect
          ? `${trainer.program} does not use ${name} and would need ${own === null ? honour.to : nameOf(own)}: ${honour.directly}.`
          : `The launcher hands ${name} over as ${own === null ? honour.to : nameOf(own)}; handed over directly, ${honour.directly}.`,
        fixes:
          own === null
            ? []
            : fixes(`Rename to ${nameOf(own)}`, { ...setting.entry.keySpan, text: nameOf(own) }),
      });
    }
  },
};
