import type { Setting } from '../schema/settings.ts';
import type { Rule, RuleContext } from './rule.ts';
import { andList } from './wording.ts';

export const keyNotHonoured: Rule = {
  code: 'key-not-honoured',
  group: 'The trainer and the release',
  severity: 'warning',
  title: 'A key that has no effect on this target',
  summary: 'Speaks where neither the trainer nor the launcher can do what a key says; once for each reason.',
  check(context, report) {
    for (const [because, settings] of byReason(context)) {
      const [first, ...others] = settings;
      if (first === undefined) continue;
      const names = andList(settings.map(({ entry }) => entry.name));
      report({
        span: first.entry.keySpan,
        message: `${because}: ${names} ${settings.length === 1 ? 'has' : 'have'} no effect here, and the launcher cannot change that.`,
        related: others.map(({ entry }) => ({
          span: entry.keySpan,
          message: `${entry.name} has no effect either`,
        })),
      });
    }
  },
};

function byReason({ view, honourOf, datasetSize }: RuleContext): ReadonlyMap<string, readonly Setting[]> {
  const reasons = new Map<string, Setting[]>();
  const add = (because: string, setting: Setting): void => {
    reasons.set(because, [...(reasons.get(because) ?? []), setting]);
  };
  for (const [path, { setting, value }] of view.held) {
    const honour = honourOf(path, value);
    if (honour?.kind === 'not-honoured') add(honour.because, setting);
    const needsSize =
      path === 'training_config.save_strategy' && value === 'epoch' && datasetSize === undefined;
    if (needsSize) add('Without the number of training examples an epoch has no length in steps', setting);
  }
  return reasons;
}
