import { nameOf } from '../keys/keys.ts';
import type { Rule } from './rule.ts';

/** What surprises most comes first: an unset mesh asks for 32 devices. */
const firstTold = ['device_config.mesh_shape', 'training_config.max_steps', 'scheduler_config.max_lr'];

export const baseFileDecides: Rule = {
  code: 'base-file-decides',
  group: 'The trainer and the release',
  severity: 'warning',
  title: 'What is not set comes from the base file',
  summary:
    'Speaks, handed over directly, where gsm8k_finetune takes keys from its base file: a 32-device mesh, among others.',
  check({ view, target, trainer, contract, loaded, supportOf }, report) {
    const section = view.settings.at.get('training_config');
    if (target.run !== 'direct' || !contract?.baseFile || !section || loaded?.status === 'abort') return;
    const unset = Object.entries(contract.baseFile).filter(
      // What the trainer ignores decides nothing.
      ([path, value]) => !view.has(path) && supportOf(path, value)?.kind !== 'not-honoured',
    );
    if (unset.length === 0) return;
    const told = firstTold.flatMap((path) => unset.filter(([unsetPath]) => unsetPath === path));
    const examples = told.map(
      ([path, value]) => `${nameOf(path)} ${JSON.stringify(value).replaceAll(',', ', ')}`,
    );
    report({
      span: section.entry.keySpan,
      message: `${trainer.shortName} merges this into its base file, which decides ${unset.length === 1 ? 'a key that is' : `${unset.length} keys that are`} not set here${examples.length > 0 ? `, among them ${examples.join(', ')}` : ''}.`,
    });
  },
};
