import type { Span } from '../diagnostic.ts';
import type { Trainer } from '../facts/trainer.ts';
import type { Key } from '../keys/key.ts';
import { keyAt } from '../keys/keys.ts';
import { type SchemaFault, schemaFaults } from '../keys/schema-faults.ts';
import type { Settings } from '../keys/settings.ts';
import type { KeyConversion } from './key-conversion.ts';
import { loadSetting } from './load-setting.ts';
import type { LoadedSetting, PlainValue } from './loaded-setting.ts';

/** What is known of one key: nothing is written, it cannot be used, or this value. */
export type KeyState =
  | { readonly state: 'absent' }
  | { readonly state: 'unusable' }
  | { readonly state: 'set'; readonly value: PlainValue };

/** A config as one loader holds it, key by key. */
export interface ConfigView {
  readonly settings: Settings;
  readonly held: ReadonlyMap<string, LoadedSetting>;
  readonly faults: readonly SchemaFault[];
  stateOf(path: string): KeyState;
  /** The number held at a path; undefined where it is absent, unusable or no number. */
  number(path: string): number | undefined;
  truth(path: string): boolean | undefined;
  text(path: string): string | undefined;
  list(path: string): readonly number[] | undefined;
  /** True where the key is written, whatever its value. */
  has(path: string): boolean;
  /** The value's span, the key's where the value is empty; undefined where the key is absent. */
  valueSpan(path: string): Span | undefined;
}

/** Reads all settings as a loader does, and holds them against the schema. */
export function viewConfig(
  settings: Settings,
  loader: Trainer['loader'],
  conversion: (path: string) => KeyConversion,
): ConfigView {
  const held = new Map<string, LoadedSetting>();
  const values = new Map<string, unknown>();
  for (const [path, setting] of settings.at) {
    const reading = loadSetting(loader, setting, conversion);
    held.set(path, reading);
    if (fitsSchema(setting.key, reading.value)) values.set(path, reading.value);
  }
  const faults = schemaFaults(values);
  const faulty = new Set(faults.map((fault) => fault.path));

  const stateOf = (path: string): KeyState => {
    const reading = held.get(path);
    // A Python trainer's None is what it would have without the key.
    if (reading === undefined || reading.value === null) return { state: 'absent' };
    if (reading.value === undefined || faulty.has(path)) return { state: 'unusable' };
    return { state: 'set', value: reading.value };
  };
  const valueAt = (path: string): PlainValue | undefined => {
    const known = stateOf(path);
    return known.state === 'set' ? known.value : undefined;
  };
  return {
    settings,
    held,
    faults,
    stateOf,
    number: (path) => only(valueAt(path), 'number'),
    truth: (path) => only(valueAt(path), 'boolean'),
    text: (path) => only(valueAt(path), 'string'),
    list(path) {
      const value = valueAt(path);
      return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : undefined;
    },
    has: (path) => held.has(path),
    valueSpan(path) {
      const setting = settings.at.get(path);
      if (setting === undefined) return undefined;
      const { span } = setting.entry.value;
      return span.end > span.start ? span : setting.entry.keySpan;
    },
  };
}

/** The default that holds in every trainer, if there is one. */
export function documentedDefault(path: string): Key['default'] {
  return keyAt(path)?.default;
}

type Primitives = { number: number; boolean: boolean; string: string };

function only<T extends keyof Primitives>(value: PlainValue | undefined, type: T): Primitives[T] | undefined {
  return typeof value === type ? (value as Primitives[T]) : undefined;
}

/** Values of another type than the key's are told by the reading itself; the schema judges the others. */
function fitsSchema(key: Key, value: PlainValue | undefined): boolean {
  switch (key.type) {
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'string':
      return typeof value === 'string';
    case 'integers':
    case 'strings':
      return Array.isArray(value);
    default:
      return false;
  }
}
