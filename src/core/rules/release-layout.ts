import { nameOf } from '../schema/keys.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { andList } from './wording.ts';

/** Flat keys that set up the optimizer up to v0.67. */
const flatPaths = [
  'learning_rate',
  'weight_decay',
  'use_moreh_adamw',
  'use_kahan_summation',
  'use_no_op',
].map((name) => `training_config.${name}`);

const blockPath = 'training_config.optimizer';

export const releaseLayout: Rule = {
  code: 'release-layout',
  group: 'The trainer and the release',
  severity: 'info',
  title: "The optimizer's keys are laid out for another release",
  summary:
    'Speaks where flat keys meet v0.68, or an optimizer block meets v0.67 and before; handed over directly it is an error.',
  check(context, report) {
    const { contract, trainer, target } = context;
    // The fine-tuning trainer has its rate from scheduler_config in both layouts.
    if (contract === undefined || trainer.ownData) return;
    const finding = contract.optimizer === undefined ? blockFinding(context) : flatFinding(context);
    if (finding === null) return;
    report({ severity: target.run === 'direct' ? 'error' : 'info', ...finding });
  },
};

function flatFinding(context: RuleContext): Finding | null {
  const { view, trainer, contract, target } = context;
  const written = flatPaths.flatMap((path) => view.settings.at.get(path) ?? []);
  const [first] = written.toSorted((a, b) => a.entry.keySpan.start - b.entry.keySpan.start);
  if (first === undefined) return null;
  const names = andList(written.map(({ key }) => nameOf(key.path)));
  const reads = `From v0.68 ${trainer.program} reads the optimizer block, not ${names}`;
  const hasBlock = view.has(blockPath);
  const directly = hasBlock
    ? 'what the block says counts, and these are ignored without a word'
    : contract?.optimizer === 'required'
      ? `it stops with "ValueError: training_config must contain an 'optimizer' section"`
      : 'it ignores them without a word and trains with AdamW at 0.001 and weight decay 0.01';
  return {
    span: first.entry.keySpan,
    message:
      target.run === 'direct'
        ? `${reads}: ${directly}.`
        : `${reads}; the launcher writes the block. Handed over directly, ${directly}.`,
  };
}

function blockFinding({ view, trainer, target }: RuleContext): Finding | null {
  const block = view.settings.at.get(blockPath);
  if (block === undefined) return null;
  const isMissing = !view.has('training_config.learning_rate');
  const directly =
    trainer.loader === 'yaml-cpp' && isMissing
      ? 'it aborts with "bad conversion", as learning_rate is required there'
      : isMissing
        ? 'it ignores the block without a word and trains at 0.0003'
        : 'it ignores the block without a word';
  const reads = `${trainer.program} at ${target.release} reads learning_rate and weight_decay in training_config, not an optimizer block`;
  return {
    span: block.entry.keySpan,
    message:
      target.run === 'direct'
        ? `${reads}: ${directly}.`
        : `${reads}; the launcher writes them there. Handed over directly, ${directly}.`,
  };
}
