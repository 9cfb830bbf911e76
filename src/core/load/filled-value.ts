import type { Contract } from '../facts/contract.ts';
import { requiredDefaults } from '../facts/documented-defaults.ts';
import type { Trainer } from '../facts/trainer.ts';
import { uint32 } from '../keys/key.ts';
import { keyAt, nameOf } from '../keys/keys.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';

/** What the launcher writes for a key that a config does not set, and why. */
export interface FilledValue {
  readonly value: LoadedValue;
  readonly because: string;
}

const epochs = 'training_config.num_epochs';

/** The key as the launcher fills it in where a config does not set it; null where it leaves it to the target. */
export function filledValue(
  { program, stopsAtEpochs }: Trainer,
  contract: Contract,
  path: string,
): FilledValue | null {
  if (path === epochs && stopsAtEpochs) {
    const because = 'num_epochs is not set, so it is so large that max_steps alone ends the run.';
    return { value: uint32, because };
  }
  const key = contract.keys.find((known) => known.path === path);
  const required = requiredDefaults[path];
  if (key !== undefined && key.default === undefined && required !== undefined) {
    const because = `${program} requires ${nameOf(path)}; ${String(required)} is the documented default.`;
    return { value: required, because };
  }
  return insteadOfBaseFile(contract, path);
}

/** gsm8k_finetune's base file asks for a Galaxy, among others: what has a documented default gets it. */
function insteadOfBaseFile({ baseFile }: Contract, path: string): FilledValue | null {
  const base = baseFile?.[path];
  const meant = keyAt(path)?.default;
  // The schedule belongs together; it is the learning rate that decides about it.
  if (base === undefined || meant === undefined || path.startsWith('scheduler_config.')) return null;
  if (JSON.stringify(base) === JSON.stringify(meant)) return null;
  const because = `The base file says ${written(base)}; ${written(meant)} is what a config without ${nameOf(path)} means.`;
  return { value: meant, because };
}

function written(value: LoadedValue): string {
  return Array.isArray(value) ? `[${value.map(written).join(', ')}]` : String(value);
}
