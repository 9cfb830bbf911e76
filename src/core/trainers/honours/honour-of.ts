import type { Contract } from '../contract.ts';
import { type Honour, same } from './honour.ts';

/**
 * How a target is made to honour a key; null for a key that the table does not have.
 * @param value what the loader holds for it
 */
export function honourOf(
  { support }: Pick<Contract, 'support'>,
  path: string,
  value: unknown,
): Honour | null {
  const row = support.get(path);
  if (row === undefined) return null;
  return row.when !== undefined && value !== row.when ? same : row.honour;
}

/** The same where the key has a value that asks for something. */
export function wishHonour({ support }: Pick<Contract, 'support'>, path: string): Honour | null {
  return support.get(path)?.honour ?? null;
}
