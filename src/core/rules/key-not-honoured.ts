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
        ...(isFatal(context, first) ? { severity: 'error' } : {}),
        message: `${because}: ${names} ${settings.length === 1 ? 'has' : 'have'} no effect here, and the launcher cannot change that.`,
        related: others.map(({ entry }) => ({
          span: entry.keySpan,
          message: `${entry.name} has no effect either`,
        })),
      });
    }
  },
};

/** Without an optimizer this trainer does not go on but crashes (tt-train.md, section 3.2). */
function isFatal({ target }: RuleContext, { key }: Setting): boolean {
  return key.path === 'training_config.use_no_op' && target.trainer === 'nanogpt-py';
}

function byReason(context: RuleContext): ReadonlyMap<string, readonly Setting[]> {
  const { view, honourOf, datasetSize, contract, trainer, target } = context;
  const reasons = new Map<string, Setting[]>();
  const add = (because: string, setting: Setting): void => {
    reasons.set(because, [...(reasons.get(because) ?? []), setting]);
  };
  const read = new Set(contract?.keys.map((key) => key.path));
  // A trainer that reads no device_config at all is one-device-trainer's.
  const isSilent = (path: string): boolean =>
    path.startsWith('device_config.') && !trainer.readsDeviceConfig.includes(target.release);
  for (const [path, { setting, value }] of view.held) {
    const honour = honourOf(path, value);
    if (honour?.kind === 'not-honoured') add(honour.because, setting);
    else if (
      contract &&
      honour === null &&
      !read.has(path) &&
      !isSilent(path) &&
      asksForMore(setting, value)
    ) {
      add(unread(context, path), setting);
    }
    const needsSize =
      path === 'training_config.save_strategy' && value === 'epoch' && datasetSize === undefined;
    if (needsSize) add('Without the number of training examples an epoch has no length in steps', setting);
  }
  return reasons;
}

/** Keys that belong to one trainer or release, and that another reads past without a word. */
const ofSomeTrainers =
  /^(?:device_config\.\w+|scheduler_config\.\w+|training_config\.(?:scheduler_type|lazy_parameter_init|total_steps))$/;

/** What has its default is no wish. */
function asksForMore({ key }: Setting, value: unknown): boolean {
  return ofSomeTrainers.test(key.path) && value !== undefined && String(value) !== String(key.default);
}

function unread({ trainer, target }: RuleContext, path: string): string {
  const what = path.slice(0, path.indexOf('.'));
  return what === 'training_config'
    ? `${trainer.program} at ${target.release} does not read it`
    : `${trainer.program} at ${target.release} does not read this of ${what}`;
}
