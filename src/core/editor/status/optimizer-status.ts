import type { Contract } from '../../facts/contract.ts';
import type { Key } from '../../keys/key.ts';
import { readsBlock } from '../../keys/optimizer-layout.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { KeyStatus } from './key-status.ts';
import { optimizerBlock, optimizerPath, typeOfNone } from './optimizer-block.ts';
import { valueText } from './value-text.ts';

/** What a target makes of the optimizer block, or of a key in it. */
export function optimizerStatus(contract: Contract, { path, type }: Key): KeyStatus {
  if (!readsBlock(contract)) return { kind: 'not read' };
  if (path === optimizerPath)
    return { kind: contract.optimizer === 'required block' ? 'required' : 'optional' };
  if (path === `${optimizerPath}.type`) return optional(typeOfNone(contract));
  const held = [...optimizerBlock(contract).held.values()];
  if (type === 'section') {
    const isRead = held.some((values) => Object.keys(values).some((one) => one.startsWith(`${path}.`)));
    return { kind: isRead ? 'optional' : 'not read' };
  }
  const values = held.flatMap((one) => (path in one ? [one[path] ?? null] : []));
  const differ = new Set(values.map(valueText)).size > 1;
  return differ ? { kind: 'by type' } : optional(values[0]);
}

function optional(value: LoadedValue | undefined): KeyStatus {
  return value === undefined ? { kind: 'not read' } : { kind: 'optional', value };
}
