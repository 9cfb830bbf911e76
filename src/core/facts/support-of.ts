import type { Contract } from './contract.ts';
import { asksWith, type KeySupport, same } from './key-support.ts';

/**
 * How a target is made to do what a key says; null for a key that the table does not have.
 * @param value what the loader holds for it
 */
export function supportOfValue(
  { support }: Pick<Contract, 'support'>,
  path: string,
  value: unknown,
): KeySupport | null {
  const found = support.get(path);
  if (found === undefined) return null;
  const asking = asksWith[path];
  return asking !== undefined && value !== asking ? same : found;
}

/** The same where the key has a value that asks for something. */
export function supportWhenAsked({ support }: Pick<Contract, 'support'>, path: string): KeySupport | null {
  return support.get(path) ?? null;
}
