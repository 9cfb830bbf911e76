import type { Key } from '../schema/key.ts';
import type { Contract } from '../trainers/contract.ts';
import { honourOfKey } from './honour-of-key.ts';
import { modelPath, modelReading } from './model-reading.ts';
import { optimizerPath } from './optimizer-block.ts';
import { optimizerReading } from './optimizer-reading.ts';
import type { Reading } from './reading.ts';

/** Whether a target reads a key, and what holds without it: from its contract, and from what comes of the key. */
export function readingOf(contract: Contract, key: Key): Reading {
  const { path } = key;
  if (path === optimizerPath || path.startsWith(`${optimizerPath}.`)) return optimizerReading(contract, key);
  if (path.startsWith(`${modelPath}.`)) return modelReading(contract, key);
  const read = contract.keys.find((one) => one.path === path);
  if (read === undefined) return { kind: 'not read' };
  const because = read.isReplaced
    ? `it holds ${String(read.default)}, whatever is written`
    : whyNotHonoured(contract, path);
  if (because !== null) return { kind: 'not honoured', because };
  const inBaseFile = contract.baseFile?.[path];
  if (inBaseFile !== undefined) return { kind: 'base file', value: inBaseFile };
  return read.default === undefined ? { kind: 'required' } : { kind: 'optional', value: read.default };
}

/** Why a key that is loaded does not do what it says; null where it does. */
function whyNotHonoured(contract: Contract, path: string): string | null {
  const honour = honourOfKey(contract, path);
  switch (honour?.kind) {
    case 'not-honoured':
      return honour.because;
    case 'translated':
      return honour.directly;
    case 'decided-elsewhere':
      return `${honour.by} decides`;
    default:
      return null;
  }
}
