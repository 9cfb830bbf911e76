import type { Contract } from '../facts/contract.ts';
import type { Settings } from '../keys/settings.ts';
import { modelPath } from './status/model-status.ts';
import { optimizerBlock } from './status/optimizer-block.ts';

/** On which kinds the meaning of other keys depends; null where none is known. */
export interface ChosenTypes {
  readonly optimizer: string | null;
  readonly model: string | null;
}

/** The optimizer and the kind of model that a config names, or what the target takes where it names none. */
export function chosenTypes(contract: Contract | undefined, settings: Settings): ChosenTypes {
  const word = (path: string): string | null => {
    const node = settings.at.get(path)?.node;
    return node?.kind === 'scalar' && node.text !== '' ? node.text : null;
  };
  if (contract === undefined) return { optimizer: null, model: null };
  const optimizer = word('training_config.optimizer.type') ?? 'AdamW';
  const model = word(`${modelPath}.model_type`) ?? contract.models.defaultType ?? null;
  return { optimizer: optimizerBlock(contract).held.has(optimizer) ? optimizer : null, model };
}
