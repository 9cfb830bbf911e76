import { andList } from '../in-words.ts';
import { blockKeys, optimizerBlock, readsBlock } from '../keys/optimizer-layout.ts';
import type { Setting } from '../keys/settings.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

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
        ...severityOf(context, first),
        message: `${because}: ${names} ${settings.length === 1 ? 'has' : 'have'} no effect here, and the launcher cannot change that.`,
        related: others.map(({ entry }) => ({
          span: entry.keySpan,
          message: `${entry.name} has no effect either`,
        })),
      });
    }
  },
};

function severityOf(context: RuleContext, setting: Setting): Pick<Finding, 'severity'> {
  if (isFatal(context, setting)) return { severity: 'error' };
  return isConstant(context, setting) ? { severity: 'info' } : {};
}

/** A schedule that ends at the rate that it holds loses nothing where its end is not read. */
function isConstant({ view, trainer }: RuleContext, { key }: Setting): boolean {
  if (!trainer.ownData || !['scheduler_config.min_lr', 'scheduler_config.hold_steps'].includes(key.path))
    return false;
  const [from, to] = [view.number('scheduler_config.max_lr'), view.number('scheduler_config.min_lr')];
  return from !== undefined && from === to;
}

/** Without an optimizer some do not go on but crash (tt-train.md, section 3.2). */
function isFatal({ contract }: RuleContext, { key }: Setting): boolean {
  return key.path === 'training_config.use_no_op' && contract?.crashesWithoutOptimizer === true;
}

function byReason(context: RuleContext): ReadonlyMap<string, readonly Setting[]> {
  const { view, supportOf, datasetSize, contract, trainer, target } = context;
  const reasons = new Map<string, Setting[]>();
  const add = (because: string, setting: Setting): void => {
    reasons.set(because, [...(reasons.get(because) ?? []), setting]);
  };
  // Handed over directly nothing is computed, and key-translated tells it.
  const lacksSize = datasetSize === undefined && target.run === 'launcher';
  // A trainer that reads no device_config at all is one-device-trainer's.
  const isSilent = (path: string): boolean =>
    path.startsWith('device_config.') && contract?.readsDevices === false;
  const reasonAt = (path: string, value: unknown): string | null => {
    const support = supportOf(path, value);
    switch (support?.kind) {
      case 'not-honoured':
        return support.because;
      case 'translated':
        return support.needsDatasetSize && lacksSize
          ? 'Without the number of training examples an epoch has no length in steps'
          : null;
      case undefined: {
        const isOfOthers =
          contract && ofSomeTrainers.has(path) && !contract.keys.some((key) => key.path === path);
        return isOfOthers ? `${trainer.program} at ${target.release} does not read it` : null;
      }
      default:
        return null;
    }
  };
  for (const [path, { setting, value }] of view.held) {
    const type = unreadByType(context, path);
    const because = type === null ? reasonAt(path, value) : `The optimizer ${type} does not read it`;
    if (because === null || isSilent(path)) continue;
    if (type !== null || asksForMore(setting, value)) add(because, setting);
  }
  return reasons;
}

const blockStart = `${optimizerBlock}.`;

/** The optimizer of the block, where it is built and has no such key (tt-train.md, section 2); else null. */
function unreadByType({ contract, loaded, view }: RuleContext, path: string): string | null {
  if (!path.startsWith(blockStart) || !contract || !readsBlock(contract) || loaded?.status !== 'ok')
    return null;
  const isKey = view.settings.at.get(path)?.key.type !== 'section';
  const type = loaded.values[blockKeys.type]?.value;
  return isKey && typeof type === 'string' && !Object.hasOwn(loaded.values, path) ? type : null;
}

/** Keys that belong to one trainer or release, and that another reads past without a word. */
const ofSomeTrainers: ReadonlySet<string> = new Set([
  'training_config.scheduler_type',
  'training_config.lazy_parameter_init',
]);

/** What has its default is no wish; but a schedule counts as a whole, and its base file has other values. */
function asksForMore({ key }: Setting, value: unknown): boolean {
  return key.path.startsWith('scheduler_config.') || String(value) !== String(key.default);
}
