import { nameOf } from '../keys/keys.ts';
import type { Rule } from './rule.ts';

export const keyByLauncher: Rule = {
  code: 'key-by-launcher',
  group: 'The trainer and the release',
  severity: 'info',
  title: 'A key that the launcher carries out',
  summary:
    'Speaks where no trainer reads a key and the launcher does it; handed over directly it is a warning.',
  check({ view, target, supportOf }, report) {
    const isDirect = target.run === 'direct';
    const severity = isDirect ? 'warning' : 'info';
    const sendsRuns = view.truth('training_config.use_wandb') === true;
    for (const [path, { setting, value }] of view.held) {
      const support = supportOf(path, value);
      if (support?.kind !== 'launcher' || value === null) continue;
      // Names of a run that is not sent anywhere are told by wandb-names-unused.
      if (path.includes('wandb') && !sendsRuns) continue;
      const name = nameOf(path);
      report({
        span: setting.entry.keySpan,
        severity,
        message: isDirect
          ? `No trainer reads ${name}; without the launcher it has no effect.`
          : `No trainer reads ${name}: ${support.does}.`,
      });
    }
  },
};
