import type { TargetFacts } from '../facts/target-facts.ts';
import { loadAs } from '../load/load-as.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { NativeForm } from './native/native-form.ts';

/** What a target holds of what it is handed. */
export interface LoadedNumbers {
  number(path: string): number | undefined;
  text(path: string): string | undefined;
  /** Whether Python or C++ holds `true` there, and nothing that only counts as true. */
  isOn(path: string): boolean;
  /** The mesh, [1, 1] where the target reads none. */
  readonly mesh: readonly number[];
}

/** Loads what a native form hands over, as its target does: the disk and the boards follow from what is held. */
export function loadedNumbers({ target, facts }: TargetFacts, form: NativeForm): LoadedNumbers {
  const main = form.files.find(({ role }) => role !== 'model');
  const loaded = main === undefined ? null : loadAs(target, main.text, undefined, facts);
  const value = (path: string): LoadedValue | undefined =>
    loaded?.status === 'ok' ? loaded.values[path]?.value : undefined;
  return {
    number: (path) => numberOf(value(path)),
    text: (path) => {
      const found = value(path);
      return typeof found === 'string' ? found : undefined;
    },
    isOn: (path) => value(path) === true,
    mesh: meshOf(value('device_config.mesh_shape')),
  };
}

function numberOf(value: LoadedValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function meshOf(value: LoadedValue | undefined): readonly number[] {
  if (!Array.isArray(value)) return [1, 1];
  const sizes = value.map((size: LoadedValue) => numberOf(size));
  return sizes.every((size): size is number => size !== undefined && Number.isSafeInteger(size) && size > 0)
    ? sizes
    : [1, 1];
}
