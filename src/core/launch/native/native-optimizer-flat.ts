import { documentedOptimizer } from '../../facts/documented-defaults.ts';
import { optimizerTypes } from '../../facts/optimizer-types.ts';
import { nameOf } from '../../keys/keys.ts';
import { blockKeys, flatFlags, optimizerBlock, optimizerFields } from '../../keys/optimizer-layout.ts';
import type { NativeDraft } from './native-draft.ts';

/** Writes what an optimizer block says as flat keys, as far as there are such keys. */
export function writeFlatOptimizer(draft: NativeDraft): void {
  if (draft.view.settings.at.get(optimizerBlock)?.node?.kind !== 'mapping') return;
  for (const { flat, block } of optimizerFields) moveField(draft, flat, block);
  moveType(draft);
  moveKahan(draft);
  fillRate(draft);
}

function moveField(draft: NativeDraft, flat: string, block: string): void {
  // The fine-tuning trainer has its rate from scheduler_config, whatever it reads.
  if (draft.trainer.ownData && flat === 'training_config.learning_rate') return;
  const from = draft.wanted(block);
  if (from === undefined) return;
  const name = `optimizer.${nameOf(block)}`;
  // What nobody reads may be anything.
  const own = draft.reads(flat) ? draft.wanted(flat) : undefined;
  if (own !== undefined && own !== from) {
    const sentence = `${nameOf(flat)} says ${String(own)}, and it counts up to ${draft.flatUpTo}.`;
    draft.tell({ path: block, kind: 'not-honoured', sentence, from, to: own, at: flat });
  } else if (draft.reads(flat)) {
    draft.values.set(flat, from);
    const sentence = `${release(draft)} reads ${name} as ${nameOf(flat)}.`;
    draft.tell({ path: block, kind: 'layout', sentence, from, to: from, at: flat });
  } else if (fixedValue(block) === from) {
    const sentence = `${release(draft)} has it fixed at this value.`;
    draft.tell({ path: block, kind: 'decided-elsewhere', sentence, from });
  } else {
    const sentence = `${release(draft)} has no key for ${name} and trains with ${String(fixedValue(block))}.`;
    draft.tell({ path: block, kind: 'not-honoured', sentence, from });
  }
}

/** What AdamW has where nothing says otherwise; the same in both layouts (tt-train.md, sections 1 and 2). */
function fixedValue(block: string): unknown {
  return optimizerTypes.AdamW?.find((key) => key.name === nameOf(block))?.default;
}

const flagsOfTypes: Readonly<Record<string, string>> = {
  NoOp: flatFlags.noOp,
  MorehAdamW: flatFlags.moreh,
};

function moveType(draft: NativeDraft): void {
  const from = draft.text(blockKeys.type);
  if (from === undefined) return;
  const path = blockKeys.type;
  const flag = flagsOfTypes[from];
  if (flag !== undefined && canTurnOn(draft, flag)) {
    draft.values.set(flag, true);
    const sentence = `${release(draft)} has ${from} as ${nameOf(flag)}.`;
    draft.tell({ path, kind: 'layout', sentence, from, to: true, at: flag });
    return;
  }
  const isAdamW = from === 'AdamW' || from === 'AdamWComposite';
  const sentence = isAdamW
    ? `AdamW is what ${release(draft)} builds without a flag.`
    : `${release(draft)} has no ${from} and trains with AdamW.`;
  draft.tell({ path, kind: isAdamW ? 'layout' : 'not-honoured', sentence, from });
}

function moveKahan(draft: NativeDraft): void {
  const path = blockKeys.kahan;
  const from = draft.wanted(path);
  if (from !== true) return;
  // AdamW of the block does not read it, so there is nothing to carry over.
  if (!optimizerTypes[draft.text(blockKeys.type) ?? 'AdamW']?.some((key) => key.name === nameOf(path)))
    return;
  const flag = flatFlags.kahan;
  if (!canTurnOn(draft, flag)) {
    const support = draft.support(flag, true);
    const because = support?.kind === 'not-honoured' ? support.because : `${nameOf(flag)} says no`;
    draft.tell({ path, kind: 'not-honoured', sentence: `${because}.`, from });
    return;
  }
  draft.values.set(flag, true);
  const sentence = `${release(draft)} reads optimizer.kahan_summation as ${nameOf(flag)}.`;
  draft.tell({ path, kind: 'layout', sentence, from, to: true, at: flag });
}

/** A flag can be set where the trainer reads it, carries it out, and the config does not say no to it. */
function canTurnOn(draft: NativeDraft, flag: string): boolean {
  const isDone = draft.reads(flag) && draft.support(flag, true)?.kind !== 'not-honoured';
  return isDone && draft.wanted(flag) !== false;
}

/** A block without a rate means the block's own default. */
function fillRate(draft: NativeDraft): void {
  const path = 'training_config.learning_rate';
  if (draft.trainer.ownData || draft.values.has(path)) return;
  const rate = documentedOptimizer.blockLearningRate;
  draft.fill(path, rate, `The optimizer block sets no lr; ${String(rate)} is its documented default.`);
}

function release(draft: NativeDraft): string {
  return `${draft.trainer.program} at ${draft.target.release}`;
}
