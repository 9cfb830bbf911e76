import type { Settings } from '../../schema/settings.ts';
import type { ReadKey } from '../read-key.ts';
import type { ModelContract } from './model-contract.ts';

/** The keys that a trainer reads of a model of this type, as this config has them required; undefined for no known type. */
export function modelKeys(
  contract: ModelContract | undefined,
  type: string | null,
  settings: Settings,
): readonly ReadKey[] | undefined {
  if (contract === undefined || type === null || !Object.hasOwn(contract.types, type)) return undefined;
  return contract.types[type]?.map((key) =>
    key.requiredIn !== undefined && settings.at.has(key.requiredIn)
      ? { path: key.path, coercion: key.coercion }
      : key,
  );
}
