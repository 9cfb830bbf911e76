import type { Contract } from '../facts/contract.ts';
import type { Key } from '../keys/key.ts';
import type { ChosenTypes } from './chosen-types.ts';
import { programOf } from './key-help.ts';
import type { KeyStatus } from './status/key-status.ts';
import { modelPath } from './status/model-status.ts';
import { optimizerBlock, optimizerPath } from './status/optimizer-block.ts';
import { statusOf } from './status/status-of.ts';

/** The status for the chosen type, and who reads: the trainer, or one optimizer or model of it. */
export function statusBy(
  contract: Contract,
  key: Key,
  { optimizer, model }: ChosenTypes,
): { status: KeyStatus; who: string } {
  const who = programOf(contract);
  const { path } = key;
  if (path.startsWith(`${optimizerPath}.`) && path !== `${optimizerPath}.type` && contract.optimizer) {
    const held = optimizer === null ? undefined : optimizerBlock(contract).held.get(optimizer);
    if (held === undefined) return { status: statusOf(contract, key), who };
    const value = held[path];
    return {
      status: value === undefined ? { kind: 'not read' } : { kind: 'optional', value },
      who: `${optimizer} of ${who}`,
    };
  }
  if (path.startsWith(`${modelPath}.`) && path !== `${modelPath}.model_type`) {
    const types = contract.models.types ?? {};
    const reads = model !== null && Object.hasOwn(types, model) ? types[model] : undefined;
    if (reads === undefined) return { status: statusOf(contract, key), who };
    const read = reads.find((one) => one.path === path);
    return {
      status:
        read === undefined
          ? { kind: 'not read' }
          : read.default === undefined
            ? { kind: 'required' }
            : { kind: 'optional', value: read.default },
      who: `${model} of ${who}`,
    };
  }
  return { status: statusOf(contract, key), who };
}
