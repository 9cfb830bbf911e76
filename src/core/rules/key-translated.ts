import { keyAt, nameOf } from '../keys/keys.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const ratePaths: ReadonlySet<string> = new Set([
  'training_config.learning_rate',
  'training_config.optimizer.lr',
]);

export const keyTranslated: Rule = {
  code: 'key-translated',
  group: 'The trainer and the release',
  severity: 'info',
  title: 'A key that has to be written elsewhere',
  summary:
    'Speaks where the trainer has a setting under another name or in another place; handed over directly it is an error.',
  check({ view, target, trainer, supportOf, datasetSize }, report) {
    const isDirect = target.run === 'direct';
    for (const [path, { setting, value }] of view.held) {
      const support = supportOf(path, value);
      if (support?.kind !== 'translated') continue;
      const own = keyAt(support.to) ? support.to : null;
      const needsSize = support.needsDatasetSize === true;
      // Then the launcher cannot either, and key-not-honoured tells it.
      if (needsSize && !isDirect && datasetSize === undefined) continue;
      // Written under the trainer's own name too, nothing is lost; conflicting-keys tells where the two disagree.
      if (own !== null && view.has(own) && !needsSize) continue;
      // Where the schedule is written it counts, and conflicting-keys tells where the two disagree.
      if (ratePaths.has(path) && view.has('scheduler_config.max_lr')) continue;
      const name = nameOf(path);
      report({
        span: setting.entry.keySpan,
        severity: isDirect ? 'error' : 'info',
        message: isDirect
          ? `${trainer.program} does not use ${name} and would need ${own === null ? support.to : nameOf(own)}: ${support.directly}.`
          : `The launcher hands ${name} over as ${own === null ? support.to : nameOf(own)}; handed over directly, ${support.directly}.`,
        fixes:
          own === null || needsSize
            ? []
            : fixes(`Rename to ${nameOf(own)}`, { ...setting.entry.keySpan, text: nameOf(own) }),
      });
    }
  },
};
