import { nameOf } from '../schema/keys.ts';
import type { Rule, RuleContext } from './rule.ts';

export const requiredKeyMissing: Rule = {
  code: 'required-key-missing',
  group: 'The trainer and the release',
  severity: 'info',
  title: 'A key that the trainer requires is missing',
  summary:
    'Speaks where the trainer stops without a key; the launcher fills it in, handed over directly it is an error.',
  check(context, report) {
    const section = context.view.settings.at.get('training_config');
    if (section === undefined) return;
    for (const { name, stops } of missingKeys(context)) {
      report({
        span: section.entry.keySpan,
        severity: context.target.run === 'direct' ? 'error' : 'info',
        message: `${name} is missing: ${stops}.${context.target.run === 'direct' ? '' : ' The launcher fills it in.'}`,
      });
    }
  },
};

function missingKeys({
  contract,
  view,
  trainer,
  violations,
}: RuleContext): readonly { name: string; stops: string }[] {
  const required = (contract?.keys ?? []).filter((key) => key.default === undefined && !view.has(key.path));
  const missing = required.map((key) => ({
    name: nameOf(key.path),
    stops: `${trainer.program} aborts with "bad conversion" and does not say why`,
  }));
  for (const violation of violations) {
    if (violation.code !== 'required-key-missing') continue;
    missing.push({
      name: nameOf(violation.path),
      stops: `${trainer.program} stops with "${violation.message}"`,
    });
  }
  if (contract?.optimizer === 'required' && !view.has('training_config.optimizer') && !hasFlatKeys(view)) {
    missing.push({
      name: 'optimizer',
      stops: `${trainer.program} stops with "ValueError: training_config must contain an 'optimizer' section"`,
    });
  }
  return missing;
}

/** With flat keys it is the layout that is of another release: release-layout says so. */
function hasFlatKeys(view: RuleContext['view']): boolean {
  return view.has('training_config.learning_rate') || view.has('training_config.weight_decay');
}
