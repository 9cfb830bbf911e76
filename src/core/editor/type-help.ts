import type { Contract } from '../facts/contract.ts';
import type { Key } from '../keys/key.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { ChosenTypes } from './chosen-types.ts';
import { modelPath } from './status/model-status.ts';
import { optimizerBlock, optimizerPath } from './status/optimizer-block.ts';
import { valueText } from './status/value-text.ts';

/** Which keys go with the optimizer or the model that a config names, said at the key that names it. */
export function typeHelp(contract: Contract, { path }: Key, chosen: ChosenTypes): readonly string[] {
  if (path === `${optimizerPath}.type` && chosen.optimizer !== null)
    return optimizerTypeHelp(contract, chosen.optimizer);
  if (path !== `${modelPath}.model_type`) return [];
  const types = contract.models.types ?? {};
  const known = Object.keys(types).join(', ');
  return known === '' ? [] : [`Known here: ${known}.`];
}

/** What an optimizer of a target reads, or how the target refuses it. */
export function optimizerTypeHelp(contract: Contract, type: string): readonly string[] {
  const { held, refused } = optimizerBlock(contract);
  const said = refused.get(type);
  if (said !== undefined) return [`It stops here with "${said}".`];
  const values = Object.entries(held.get(type) ?? {}).filter(([path]) => path !== `${optimizerPath}.type`);
  if (!held.has(type)) return [];
  return [
    values.length === 0
      ? `${type} reads no other key of the block.`
      : `${type} reads ${values.map(([path, value]) => `${path.slice(optimizerPath.length + 1)} (${textOf(value)})`).join(', ')}.`,
  ];
}

function textOf(value: LoadedValue): string {
  return Array.isArray(value) && value.length === 0 ? '[]' : valueText(value);
}
