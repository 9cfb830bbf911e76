import { modelPath } from '../readings/model-reading.ts';
import { optimizerBlock, optimizerPath } from '../readings/optimizer-block.ts';
import type { Reading } from '../readings/reading.ts';
import { readingOf } from '../readings/reading-of.ts';
import type { Key } from '../schema/key.ts';
import type { Contract } from '../trainers/contract.ts';
import { modelContractOf } from '../trainers/model/model-contract-of.ts';
import type { ChosenTypes } from './chosen-types.ts';
import { programOf } from './program-of.ts';

/** The reading for the chosen type, and who reads: the trainer, or one optimizer or model of it. */
export function readingBy(
  contract: Contract,
  key: Key,
  { optimizer, model }: ChosenTypes,
): { reading: Reading; who: string } {
  const who = programOf(contract);
  const { path } = key;
  if (path.startsWith(`${optimizerPath}.`) && path !== `${optimizerPath}.type` && contract.optimizer) {
    const held = optimizer === null ? undefined : optimizerBlock(contract).held.get(optimizer);
    if (held === undefined) return { reading: readingOf(contract, key), who };
    const value = held[path];
    return {
      reading: value === undefined ? { kind: 'not read' } : { kind: 'optional', value },
      who: `${optimizer} of ${who}`,
    };
  }
  if (path.startsWith(`${modelPath}.`) && path !== `${modelPath}.model_type`) {
    const types = modelContractOf(contract)?.types ?? {};
    const reads = model !== null && Object.hasOwn(types, model) ? types[model] : undefined;
    if (reads === undefined) return { reading: readingOf(contract, key), who };
    const read = reads.find((one) => one.path === path);
    return {
      reading:
        read === undefined
          ? { kind: 'not read' }
          : read.default === undefined
            ? { kind: 'required' }
            : { kind: 'optional', value: read.default },
      who: `${model} of ${who}`,
    };
  }
  return { reading: readingOf(contract, key), who };
}
