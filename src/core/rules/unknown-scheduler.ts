import { orList } from '../in-words.ts';
import { keyAt } from '../keys/keys.ts';
import { isSlipOf, nameIndex, nearestName } from '../keys/nearest-name.ts';
import type { Rule } from './rule.ts';
import { correction, fixes, quoted } from './wording.ts';

const path = 'training_config.scheduler_type';

export const unknownScheduler: Rule = {
  code: 'unknown-scheduler',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'A learning rate schedule that does not exist',
  summary:
    'Speaks where scheduler_type is none of the two words: C++ throws, Python trains at a constant rate.',
  check({ view, trainer, contract }, report) {
    const setting = view.settings.at.get(path);
    const span = view.valueSpan(path);
    const isRead = contract?.keys.some((key) => key.path === path) ?? false;
    if (!isRead || !setting || !span || !view.faults.some((fault) => fault.path === path)) return;
    const choices = keyAt(path)?.choices ?? [];
    const written = setting.node?.kind === 'scalar' ? setting.node.text : '';
    const near = nearestName(written, nameIndex(choices));
    const consequence =
      trainer.loader === 'yaml-cpp'
        ? `${trainer.program} throws std::out_of_range`
        : `${trainer.program} trains at a constant rate without a word`;
    report({
      span,
      message: `Expected scheduler_type to be ${orList(choices)}, found ${quoted(written)}: ${consequence}.${near ? ` Did you mean ${near}?` : ''}`,
      fixes:
        near === null
          ? []
          : isSlipOf(written, near, nameIndex(choices))
            ? correction('spelling', `Write ${near}`, { ...span, text: near })
            : fixes(`Write ${near}`, { ...span, text: near }),
    });
  },
};
