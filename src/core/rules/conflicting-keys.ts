import { saveIntervalPaths, validationIntervalPaths } from '../figures/interval.ts';
import { grouped } from '../in-words.ts';
import { nameOf } from '../keys/keys.ts';
import { removeEntry } from '../yaml/edit.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const intervals = [saveIntervalPaths, validationIntervalPaths] as const;

/** The fine-tuning trainer takes its rate from the schedule alone (tt-train.md, section 16). */
const schedule = ['scheduler_config.max_lr', 'training_config.learning_rate'] as const;

export const conflictingKeys: Rule = {
  code: 'conflicting-keys',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'Two names of one setting disagree',
  summary: "Speaks where a trainer's key and the lesson's name for it have different values.",
  check({ view, source, trainer }, report) {
    const pairs = trainer.ownData ? [...intervals, schedule] : intervals;
    for (const [own, lessons] of pairs) {
      const [first, second] = [view.number(own), view.number(lessons)];
      const [setting, other] = [view.settings.at.get(own), view.settings.at.get(lessons)];
      if (first === undefined || second === undefined || first === second || !setting || !other) continue;
      report({
        span: other.entry.keySpan,
        message: `${nameOf(own)} says ${grouped(first)}, ${nameOf(lessons)} says ${grouped(second)}, and both mean the same. ${trainer.program} goes by ${nameOf(own)}.`,
        related: [{ span: setting.entry.keySpan, message: `${nameOf(own)} is here` }],
        fixes: [
          ...fixes(`Remove ${nameOf(lessons)}`, removeEntry(source.text, other.mapping, other.entry)),
          ...fixes(`Remove ${nameOf(own)}`, removeEntry(source.text, setting.mapping, setting.entry)),
        ],
      });
    }
  },
};
