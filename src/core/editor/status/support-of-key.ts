import type { Contract } from '../../facts/contract.ts';
import type { KeySupport } from '../../facts/key-support.ts';
import { supportWhenAsked } from '../../facts/support-of.ts';

/**
 * How a target is made to support a key, where that is told at all: of a key that asks for nothing until it is true,
 * what comes of it then.
 */
export function supportOfKey(contract: Contract, path: string): KeySupport | null {
  return supportWhenAsked(contract, path);
}
