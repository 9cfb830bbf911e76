import type { Rule } from './rule.ts';

const names = ['training_config.wandb_project', 'training_config.wandb_run_name'] as const;

export const wandbNamesUnused: Rule = {
  code: 'wandb-names-unused',
  group: 'What the lesson teaches',
  severity: 'info',
  title: 'Names for a run that is not sent anywhere',
  summary: 'Speaks where wandb_project or wandb_run_name is set and use_wandb is not true.',
  check({ view }, report) {
    if (view.truth('training_config.use_wandb') === true) return;
    const setting = names.map((path) => view.settings.at.get(path)).find((found) => found !== undefined);
    if (setting === undefined) return;
    report({
      span: setting.entry.keySpan,
      message: `${setting.entry.name} has no effect while use_wandb is not true.`,
    });
  },
};
