import { honourOfKey } from '../readings/honour-of-key.ts';
import type { Reading } from '../readings/reading.ts';
import { shortPath } from '../readings/short-path.ts';
import type { Key } from '../schema/key.ts';
import { blockKeys, flatFlags, optimizerFields } from '../schema/optimizer-layout.ts';
import { readsBlock } from '../schema/optimizer-place.ts';
import type { Target } from '../target.ts';
import type { Contract } from '../trainers/contract.ts';
import type { Honour } from '../trainers/honours/honour.ts';
import type { KeyUse } from './key-use.ts';

/** What comes of a key that a target does not read under this name, or reads and does not follow. */
export function unreadUse(
  contract: Contract,
  key: Key,
  target: Target,
  reading: Reading,
  who: string,
): KeyUse {
  const honour = honourOfKey(contract, key.path) ?? honourOfBlockKey(contract, key.path);
  const isDirect = target.run === 'direct';
  switch (honour?.kind) {
    case 'layout':
      return elsewhere(
        target,
        `${who} reads ${shortPath(honour.to)} in its place`,
        'the trainer ignores it without a word',
      );
    case 'translated':
      if (honour.needsDatasetSize) {
        return byLauncher(
          isDirect,
          `the launcher computes ${shortPath(honour.to)} from the number of training examples`,
        );
      }
      return elsewhere(target, `${who} takes it as ${shortPath(honour.to)}`, honour.directly);
    case 'launcher':
      return byLauncher(isDirect, honour.does);
    case 'not-honoured':
      return unread(`It has no effect here: ${honour.because}.`, 'no effect');
    case 'decided-elsewhere':
      return unread(`It is a note to the reader: ${honour.by} decides.`, 'a note');
    default:
      return reading.kind === 'not honoured'
        ? unread(`${who} loads it, and ${reading.because}.`, 'no effect')
        : unread(`${who} does not read it.`);
  }
}

function elsewhere({ run }: Target, reads: string, directly: string): KeyUse {
  return run === 'direct'
    ? { kind: 'unread', sentence: `${reads}; handed over directly, ${directly}.`, note: 'read elsewhere' }
    : {
        kind: 'launcher',
        sentence: `${reads}, and the launcher writes it there; handed over directly, ${directly}.`,
        note: 'moved by the launcher',
      };
}

function unread(sentence: string, note = 'not read'): KeyUse {
  return { kind: 'unread', sentence, note };
}

function byLauncher(isDirect: boolean, does: string): KeyUse {
  return isDirect
    ? unread('No trainer reads it; without the launcher it has no effect.')
    : { kind: 'launcher', sentence: `No trainer reads it: ${does}.`, note: 'by the launcher' };
}

/** A key of the optimizer block before v0.68 is its flat key, or goes where that one goes. */
function honourOfBlockKey(contract: Contract, path: string): Honour | null {
  const flat = flatKeys.get(path);
  if (flat === undefined || readsBlock(contract)) return null;
  const honour = honourOfKey(contract, flat);
  return honour?.kind === 'same' ? { kind: 'layout', to: flat } : honour;
}

const flatKeys: ReadonlyMap<string, string> = new Map([
  ...optimizerFields.map(({ block, flat }) => [block, flat] as const),
  [blockKeys.type, flatFlags.moreh],
  [blockKeys.kahan, flatFlags.kahan],
]);
