import type { Contract } from '../../facts/contract.ts';
import { supportWhenAsked } from '../../facts/support-of.ts';
import type { Key } from '../../keys/key.ts';
import type { KeyStatus } from './key-status.ts';
import { modelPath, modelStatus } from './model-status.ts';
import { optimizerPath } from './optimizer-block.ts';
import { optimizerStatus } from './optimizer-status.ts';

/** Whether a target reads a key, and what holds without it: from its contract, and from what comes of the key. */
export function statusOf(contract: Contract, key: Key): KeyStatus {
  const { path } = key;
  if (path === optimizerPath || path.startsWith(`${optimizerPath}.`)) return optimizerStatus(contract, key);
  if (path.startsWith(`${modelPath}.`)) return modelStatus(contract, key);
  const read = contract.keys.find((one) => one.path === path);
  if (read === undefined) return { kind: 'not read' };
  const because = read.isReplaced
    ? `it holds ${String(read.default)}, whatever is written`
    : whyNotSupported(contract, path);
  if (because !== null) return { kind: 'not honoured', because };
  const inBaseFile = contract.baseFile?.[path];
  if (inBaseFile !== undefined) return { kind: 'base file', value: inBaseFile };
  return read.default === undefined ? { kind: 'required' } : { kind: 'optional', value: read.default };
}

/** Why a key that is loaded does not do what it says; null where it does. */
function whyNotSupported(contract: Contract, path: string): string | null {
  const support = supportWhenAsked(contract, path);
  switch (support?.kind) {
    case 'not-honoured':
      return support.because;
    case 'translated':
      return support.directly;
    case 'decided-elsewhere':
      return `${support.by} decides`;
    default:
      return null;
  }
}
