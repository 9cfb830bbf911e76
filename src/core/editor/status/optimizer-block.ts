import type { Contract } from '../../facts/contract.ts';
import { keys } from '../../keys/keys.ts';
import { readsBlock } from '../../keys/optimizer-layout.ts';
import { loadAs } from '../../load/load-as.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';

export const optimizerPath = 'training_config.optimizer';

/** What a target makes of the optimizer block, by the type that it names. */
export interface OptimizerBlock {
  /** The keys that a type reads, with what each holds by default. */
  readonly held: ReadonlyMap<string, Readonly<Record<string, LoadedValue>>>;
  /** The trainer's words to a type that it does not know. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The optimizers that a config can name. */
const types: readonly string[] = keys.find(({ path }) => path === `${optimizerPath}.type`)?.choices ?? [];

/** Which keys the block has depends on its type, so that a block of each type is loaded. */
export function optimizerBlock(contract: Contract): OptimizerBlock {
  const known = blocks.get(contract);
  if (known !== undefined) return known;
  const held = new Map<string, Readonly<Record<string, LoadedValue>>>();
  const refused = new Map<string, string>();
  for (const type of readsBlock(contract) ? types : []) {
    const loaded = loadAs(contract, smallestConfig(contract, { optimizer: { type } }));
    if (loaded?.status === 'ok') held.set(type, inBlock(loaded.values));
    else refused.set(type, loaded?.message ?? '');
  }
  blocks.set(contract, { held, refused });
  return { held, refused };
}

const blocks = new Map<Contract, OptimizerBlock>();

function inBlock(values: Readonly<Record<string, { value: LoadedValue }>>): Record<string, LoadedValue> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([path]) => path.startsWith(`${optimizerPath}.`))
      .map(([path, { value }]) => [path, value]),
  );
}

/** What the block's type is where it names none. */
export function typeOfNone(contract: Contract): LoadedValue | undefined {
  const loaded = loadAs(contract, smallestConfig(contract, { optimizer: {} }));
  return loaded?.status === 'ok' ? loaded.values[`${optimizerPath}.type`]?.value : undefined;
}

/** A config of what a target requires and these settings, as text; JSON is YAML too. */
export function smallestConfig(contract: Contract, settings: Readonly<Record<string, unknown>>): string {
  const required = contract.keys
    .filter((key) => key.default === undefined)
    .map(({ path }) => [path.slice('training_config.'.length), 1] as const);
  const optimizer = contract.optimizer === 'required block' ? { optimizer: {} } : {};
  return JSON.stringify({
    training_config: { ...Object.fromEntries(required), ...optimizer, ...settings },
  });
}
