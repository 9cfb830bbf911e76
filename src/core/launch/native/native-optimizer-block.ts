import { documentedOptimizer } from '../../facts/documented-defaults.ts';
import { optimizerTypes } from '../../facts/optimizer-types.ts';
import { nameOf } from '../../keys/keys.ts';
import {
  blockKeys,
  flatFlags,
  optimizerBlock,
  optimizerFields,
  typeOfFlags,
} from '../../keys/optimizer-layout.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { NativeDraft } from './native-draft.ts';
import { Refused } from './native-form.ts';

/**
 * Writes the optimizer block: the config's own keys as they are, and what flat keys say that it does not.
 * @throws Refused where the block is no section
 */
export function writeOptimizerBlock(draft: NativeDraft): void {
  const block = draft.view.settings.at.get(optimizerBlock)?.node ?? null;
  const isEmpty = block?.kind === 'scalar' && block.text === '' && block.style === 'plain';
  if (block !== null && block.kind !== 'mapping' && !isEmpty) {
    throw new Refused(
      'unusable-value',
      'optimizer has to be a section with keys of its own.',
      optimizerBlock,
    );
  }
  const hasBlock = block?.kind === 'mapping' && block.entries.length > 0;
  const isOn = (path: string): boolean => draft.wanted(path) === true;
  const type = draft.text(blockKeys.type) ?? typeOfFlags(isOn);
  draft.values.set(blockKeys.type, type);
  const reads = keysOf(type);
  copyOwnKeys(draft, reads);
  for (const { flat, block: at } of optimizerFields) moveField(draft, flat, at, type, reads.has(nameOf(at)));
  if (isOn(flatFlags.kahan) && reads.has('kahan_summation') && draft.wanted(blockKeys.kahan) === undefined) {
    draft.values.set(blockKeys.kahan, true);
  }
  for (const flag of Object.values(flatFlags)) tellFlag(draft, flag, type);
  fillRate(draft, hasBlock, reads);
}

function keysOf(type: string): ReadonlySet<string> {
  if (type === 'MuonWithAdamW') return new Set(['adamw_modules', 'muon', 'adamw']);
  const known = Object.hasOwn(optimizerTypes, type) ? optimizerTypes[type] : undefined;
  return new Set(known?.map((key) => key.name));
}

function copyOwnKeys(draft: NativeDraft, reads: ReadonlySet<string>): void {
  for (const [path, { key }] of draft.view.settings.at) {
    if (!path.startsWith(`${optimizerBlock}.`) || key.type === 'section') continue;
    const [name = ''] = path.slice(optimizerBlock.length + 1).split('.');
    const value = reads.has(name) ? draft.wanted(path) : undefined;
    if (value !== undefined) draft.values.set(path, value);
  }
}

function moveField(draft: NativeDraft, flat: string, at: string, type: string, isRead: boolean): void {
  const from = draft.wanted(flat);
  if (from === undefined) return;
  const own = draft.values.get(at);
  if (!isRead) {
    const sentence = `The optimizer ${type} has no ${nameOf(at)}, so ${nameOf(flat)} has no effect.`;
    draft.tell({ path: flat, kind: 'not-honoured', sentence, from });
    return;
  }
  if (own !== undefined && own !== from) {
    const sentence = `The optimizer block says ${nameOf(at)} ${String(own)}, and the block counts from ${draft.blockFrom} on.`;
    draft.tell({ path: flat, kind: 'not-honoured', sentence, from, to: own, at });
    return;
  }
  draft.values.set(at, from);
  const sentence = `From ${draft.blockFrom} on ${nameOf(flat)} is optimizer.${nameOf(at)}.`;
  draft.tell({ path: flat, kind: 'layout', sentence, from, to: from, at });
}

const typesOfFlags: Readonly<Record<string, string>> = {
  [flatFlags.noOp]: 'NoOp',
  [flatFlags.moreh]: 'MorehAdamW',
};

function tellFlag(draft: NativeDraft, path: string, type: string): void {
  const from = draft.wanted(path);
  if (from === undefined) return;
  const name = nameOf(path);
  const isKahan = path === flatFlags.kahan;
  const at = isKahan && from === true ? blockKeys.kahan : blockKeys.type;
  const to: LoadedValue = at === blockKeys.kahan ? true : type;
  const told = { path, from, to, at };
  const isDone = isKahan ? draft.values.get(blockKeys.kahan) === true : typesOfFlags[path] === type;
  if (from !== true) {
    const sentence = `From ${draft.blockFrom} on the optimizer's type says it, and ${type} is what is handed over.`;
    draft.tell({ ...told, kind: 'layout', sentence });
  } else if (isDone) {
    const sentence = `From ${draft.blockFrom} on ${name} is optimizer.${nameOf(at)} ${String(to)}.`;
    draft.tell({ ...told, kind: 'layout', sentence });
  } else {
    const sentence = `The optimizer is ${type}, so ${name} has no effect.`;
    draft.tell({ path, kind: 'not-honoured', sentence, from });
  }
}

/** A block without a rate means the block's own default; a config without either means the flat one. */
function fillRate(draft: NativeDraft, hasBlock: boolean, reads: ReadonlySet<string>): void {
  const path = `${optimizerBlock}.lr`;
  if (hasBlock || !reads.has('lr') || draft.values.has(path)) return;
  const rate = documentedOptimizer.learningRate;
  draft.fill(path, rate, `No learning rate is set; ${String(rate)} is the documented default.`);
}
