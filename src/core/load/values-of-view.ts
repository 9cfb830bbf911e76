import type { Contract } from '../facts/contract.ts';
import type { Values } from '../facts/stops.ts';
import type { RunMode } from '../facts/target.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { ConfigView } from './config-view.ts';

/**
 * What a config asks of a target, key by key, whether or not the target would get as far as holding it: to see every
 * pair of keys that does not go together, and not the first alone. The launcher writes every key of a base file;
 * handed over directly, the base file decides what is not written.
 */
export function valuesOfView(view: ConfigView, contract: Contract, run: RunMode): Values {
  const values = new Map<string, { value: LoadedValue }>();
  for (const key of contract.keys) {
    const unset = (run === 'direct' ? contract.baseFile?.[key.path] : undefined) ?? key.default;
    const written = valueAt(view, key.path);
    const value = written === undefined ? unset : written;
    if (value !== undefined) values.set(key.path, { value });
  }
  for (const name of ['type', 'kahan_summation']) {
    const path = `training_config.optimizer.${name}`;
    const value = contract.optimizer && valueAt(view, path);
    if (value !== undefined) values.set(path, { value });
  }
  return values;
}

function valueAt(view: ConfigView, path: string): LoadedValue | undefined {
  // Python's None is a value, and takes the place of the base file's.
  if (view.held.get(path)?.value === null) return null;
  const known = view.stateOf(path);
  return known.state === 'set' ? known.value : undefined;
}
