import { type CheckOptions, check } from '../check.ts';
import { defaultTarget, type Target } from '../facts/target.ts';
import type { FigureName } from '../figures/figure.ts';
import type { PlainValue } from '../load/loaded-setting.ts';
import { type ConfigReading, readConfig } from './config-reading.ts';
import { variableOf } from './variable.ts';

/** A key with another value, in the words of both configs. */
export interface ValueDifference {
  readonly path: string;
  /** As it is written; null where the config does not say. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface FigureDifference {
  readonly name: FigureName;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Differences {
  readonly values: readonly ValueDifference[];
  readonly figures: readonly FigureDifference[];
  /** What among them decides what the weights become: with more than one, nobody can tell which of them made the difference. */
  readonly variables: readonly string[];
}

/**
 * What two configs mean differently to a target: keys that its loader holds with another value, and figures. Comments,
 * order and spelling are no difference.
 * @param optionsBefore where the older one has circumstances of its own, a model config say; its target is still that of `options`.
 */
export function differences(
  before: string,
  after: string,
  options: CheckOptions = {},
  optionsBefore: Omit<CheckOptions, 'target'> = options,
): Differences {
  const target: Target = { ...defaultTarget, ...options.target };
  const [old, now] = [readConfig(before, target), readConfig(after, target)];
  const paths = new Set([...old.view.held.keys(), ...now.view.held.keys()]);
  const values = [...paths]
    .filter((path) => !isSection(old, path) && !isSection(now, path) && !isSame(old, now, path))
    .map((path) => ({ path, from: old.written(path), to: now.written(path) }));
  const oldFigures = check(before, { ...optionsBefore, target }).figures;
  const newFigures = check(after, { ...options, target }).figures;
  const figures = Object.values(newFigures)
    .map(({ name, label, value }) => ({ name, label, from: oldFigures[name].value, to: value }))
    .filter(({ from, to }) => from !== to);
  const sameBatch = !figures.some(({ name }) => name === 'effectiveBatchSize');
  const variables = new Set(values.map(({ path }) => variableOf(path)).filter((name) => name !== null));
  // Two keys make one number; where it is the same, the weights learn the same.
  if (sameBatch) variables.delete('effective batch size');
  return { values, figures, variables: [...variables] };
}

/** A section is as different as its keys. */
function isSection({ view }: ConfigReading, path: string): boolean {
  const setting = view.settings.at.get(path);
  return setting?.key.type === 'section' && setting.node?.kind === 'mapping';
}

function isSame(old: ConfigReading, now: ConfigReading, path: string): boolean {
  const [before, after] = [old.view.held.get(path), now.view.held.get(path)];
  if (before === undefined || after === undefined) return false;
  if (before.value === undefined || after.value === undefined) return old.written(path) === now.written(path);
  return isEqual(before.value, after.value);
}

function isEqual(one: PlainValue, other: PlainValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((item, at) => Object.is(item, other[at]));
}
