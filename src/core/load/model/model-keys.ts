import type { ModelContract } from '../../facts/model-contract.ts';
import type { ReadKey } from '../../facts/read-key.ts';
import type { Settings } from '../../keys/settings.ts';

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
