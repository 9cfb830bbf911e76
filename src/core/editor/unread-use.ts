import type { Contract } from '../facts/contract.ts';
import type { KeySupport } from '../facts/key-support.ts';
import { supportWhenAsked } from '../facts/support-of.ts';
import type { Target } from '../facts/target.ts';
import type { Key } from '../keys/key.ts';
import { shortPath } from '../keys/keys.ts';
import { blockKeys, flatFlags, optimizerFields, readsBlock } from '../keys/optimizer-layout.ts';
import type { KeyUse } from './key-use.ts';
import type { KeyStatus } from './status/key-status.ts';

/** What comes of a key that a target does not read under this name, or reads and does not follow. */
export function unreadUse(
  contract: Contract,
  key: Key,
  target: Target,
  status: KeyStatus,
  who: string,
): KeyUse {
  const support = supportWhenAsked(contract, key.path) ?? supportOfBlockKey(contract, key.path);
  const isDirect = target.run === 'direct';
  switch (support?.kind) {
    case 'layout':
      return elsewhere(
        target,
        `${who} reads ${shortPath(support.to)} in its place`,
        'the trainer ignores it without a word',
      );
    case 'translated':
      if (support.needsDatasetSize) {
        return byLauncher(
          isDirect,
          `the launcher computes ${shortPath(support.to)} from the number of training examples`,
        );
      }
      return elsewhere(target, `${who} takes it as ${shortPath(support.to)}`, support.directly);
    case 'launcher':
      return byLauncher(isDirect, support.does);
    case 'not-honoured':
      return unread(`It has no effect here: ${support.because}.`, 'no effect');
    case 'decided-elsewhere':
      return unread(`It is a note to the reader: ${support.by} decides.`, 'a note');
    default:
      return status.kind === 'not honoured'
        ? unread(`${who} loads it, and ${status.because}.`, 'no effect')
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
function supportOfBlockKey(contract: Contract, path: string): KeySupport | null {
  const flat = flatKeys.get(path);
  if (flat === undefined || readsBlock(contract)) return null;
  const support = supportWhenAsked(contract, flat);
  return support?.kind === 'same' ? { kind: 'layout', to: flat } : support;
}

const flatKeys: ReadonlyMap<string, string> = new Map([
  ...optimizerFields.map(({ block, flat }) => [block, flat] as const),
  [blockKeys.type, flatFlags.moreh],
  [blockKeys.kahan, flatFlags.kahan],
]);
