import { sectionOf } from '../keys/keys.ts';
import type { Rule, RuleContext, RuleFacts } from './rule.ts';
import { stopsWith } from './wording.ts';

type ViolationCode = RuleContext['violations'][number]['code'];

/** A rule that tells of keys which do not go together, in the trainer's own text, with a remedy behind it. */
export function violationRule(
  facts: Pick<RuleFacts, 'title' | 'summary'> & { readonly code: ViolationCode },
  remedy: string,
): Rule {
  return {
    ...facts,
    group: 'The trainer and the release',
    severity: 'error',
    check({ violations, view, trainer, target }, report) {
      for (const { code, path, message } of violations) {
        // A value from a base file has no place of its own; its section has, or the config's first.
        const section = view.settings.at.get(sectionOf(path)) ?? view.settings.at.get('training_config');
        const span = code === facts.code ? (view.valueSpan(path) ?? section?.entry.keySpan) : undefined;
        if (span === undefined) continue;
        report({ span, message: `${trainer.program} at ${target.release} ${stopsWith(message)} ${remedy}` });
      }
    },
  };
}
