import { firstReleaseWith } from '../facts/release-with.ts';
import { andList } from '../in-words.ts';
import { nameOf } from '../keys/keys.ts';
import { flatFlags, optimizerBlock, optimizerFields, readsBlock } from '../keys/optimizer-layout.ts';
import { releaseLayoutEdits } from '../keys/release-layout.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Switches of the optimizer up to v0.67; only where they are on do they ask for something. */
const switches = Object.values(flatFlags);

export const releaseLayout: Rule = {
  code: 'release-layout',
  group: 'The trainer and the release',
  severity: 'info',
  title: "The optimizer's keys are laid out for another release",
  summary:
    'Speaks where flat keys meet v0.68, or an optimizer block meets v0.67 and before; handed over directly it is an error.',
  check(context, report) {
    const { contract, trainer, target } = context;
    if (contract === undefined) return;
    const finding = trainer.ownData
      ? fineTuningFinding(context)
      : !readsBlock(contract)
        ? blockFinding(context)
        : flatFinding(context);
    if (finding === null) return;
    report({ severity: target.run === 'direct' ? 'error' : 'info', ...finding });
  },
};

/** The fine-tuning trainer reads no block; where it has no optimizer of the config's at all, key-not-honoured tells it. */
function fineTuningFinding({ view, trainer, target, contract }: RuleContext): Finding | null {
  const block = view.settings.at.get(optimizerBlock);
  if (block === undefined || contract?.optimizer !== 'flat') return null;
  const reads = `${trainer.program} at ${target.release} reads flat keys and scheduler_config, not an optimizer block`;
  const directly = 'it ignores the block without a word';
  return {
    span: block.entry.keySpan,
    message:
      target.run === 'direct'
        ? `${reads}: ${directly}.`
        : `${reads}; the launcher writes what they have of it. Handed over directly, ${directly}.`,
  };
}

function flatFinding(context: RuleContext): Finding | null {
  const { view, trainer, contract, target, source, facts } = context;
  const hasBlock = view.has(optimizerBlock);
  const lost = [
    ...optimizerFields
      .filter(({ flat, block }) => view.has(flat) && !isSame(view, flat, block))
      .map(({ flat }) => flat),
    ...switches.filter((path) => view.truth(path) === true),
  ];
  const written = lost.flatMap((path) => view.settings.at.get(path) ?? []);
  const [first] = written.toSorted((a, b) => a.entry.keySpan.start - b.entry.keySpan.start);
  if (first === undefined) return null;
  const them = written.length === 1 ? 'it' : 'them';
  const names = andList(written.map(({ key }) => nameOf(key.path)));
  const from = firstReleaseWith(facts, target.trainer, readsBlock) ?? target.release;
  const reads = `From ${from} ${trainer.program} reads the optimizer block, not ${names}`;
  const directly = hasBlock
    ? `the block counts, and the trainer ignores ${them} without a word`
    : contract?.optimizer === 'required block'
      ? `it stops with "ValueError: training_config must contain an 'optimizer' section"`
      : `it ignores ${them} without a word and trains with AdamW at 0.001 and weight decay 0.01`;
  const edits = hasBlock ? null : releaseLayoutEdits(source, view.settings, 'block');
  return {
    span: first.entry.keySpan,
    message:
      target.run === 'direct'
        ? `${reads}: ${directly}.`
        : `${reads}; ${hasBlock ? '' : 'the launcher writes the block. Handed over directly, '}${directly}.`,
    fixes: edits === null ? [] : [{ title: `Rewrite for ${target.release}`, edits }],
  };
}

/** The block says the same, so that nothing is lost. */
function isSame(view: RuleContext['view'], flat: string, block: string): boolean {
  const value = view.number(flat);
  return value !== undefined && value === view.number(block);
}

function blockFinding({ view, trainer, target, source }: RuleContext): Finding | null {
  const block = view.settings.at.get(optimizerBlock);
  if (block === undefined) return null;
  const isMissing = !view.has('training_config.learning_rate');
  const directly =
    trainer.loader === 'yaml-cpp' && isMissing
      ? 'it aborts with "bad conversion", as learning_rate is required there'
      : isMissing
        ? 'it ignores the block without a word and trains at 0.0003'
        : 'it ignores the block without a word';
  const edits = releaseLayoutEdits(source, view.settings, 'flat');
  const reads = `${trainer.program} at ${target.release} reads learning_rate and weight_decay in training_config, not an optimizer block`;
  return {
    span: block.entry.keySpan,
    message:
      target.run === 'direct'
        ? `${reads}: ${directly}.`
        : `${reads}; the launcher writes them there. Handed over directly, ${directly}.`,
    fixes: edits === null ? [] : [{ title: 'Rewrite with flat keys', edits }],
  };
}
