import type { Key } from './key.ts';
import { type NameIndex, nameIndex } from './nearest-name.ts';
import { deviceConfig } from './sections/device-config.ts';
import { evalConfig } from './sections/eval-config.ts';
import { multihostConfig } from './sections/multihost-config.ts';
import { adamWOfMuon, muon, optimizer } from './sections/optimizer.ts';
import { schedulerConfig } from './sections/scheduler-config.ts';
import { sections } from './sections/sections.ts';
import { trainingConfig } from './sections/training-config.ts';
import { experimental, ropeScaling, transformerConfig } from './sections/transformer-config.ts';

/** Every key of the lesson and of the three release lines, once. */
export const keys: readonly Key[] = [
  ...sections,
  ...trainingConfig,
  ...optimizer,
  ...muon,
  ...adamWOfMuon,
  ...schedulerConfig,
  ...deviceConfig,
  ...evalConfig,
  ...transformerConfig,
  ...ropeScaling,
  ...experimental,
  ...multihostConfig,
];

const byPath: ReadonlyMap<string, Key> = new Map(keys.map((key) => [key.path, key]));

/** The key at a path, or undefined where no release and no lesson knows it. */
export function keyAt(path: string): Key | undefined {
  return byPath.get(path);
}

/** The last part of a path: the key as it is written. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The path of the section that a key belongs to; empty for a section at the top. */
export function sectionOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

const bySection: ReadonlyMap<string, readonly Key[]> = Map.groupBy(keys, (key) => sectionOf(key.path));

const bySectionAndName: ReadonlyMap<string, ReadonlyMap<string, Key>> = new Map(
  [...bySection].map(([section, known]) => [section, new Map(known.map((key) => [nameOf(key.path), key]))]),
);

/** The key of that name in a section; a name with a dot is none, as it is no path. */
export function keyIn(section: string, name: string): Key | undefined {
  return bySectionAndName.get(section)?.get(name);
}

/** The keys directly in a section; those at the top for the empty path. */
export function keysIn(section: string): readonly Key[] {
  return bySection.get(section) ?? [];
}

const names: ReadonlyMap<string, NameIndex> = new Map(
  [...bySection].map(([section, known]) => [section, nameIndex(known.map((key) => nameOf(key.path)))]),
);

/** The names of the keys directly in a section, to find the one that was meant. */
export function namesIn(section: string): NameIndex {
  return names.get(section) ?? [];
}

const byOtherName: ReadonlyMap<string, Key> = new Map(
  keys.flatMap((key) =>
    (key.otherNames ?? []).map((name) => [`${sectionOf(key.path)}.${name}`, key] as const),
  ),
);

/** The key of a section that people also call by this name. */
export function keyMeantBy(section: string, name: string): Key | undefined {
  return byOtherName.get(`${section}.${name}`);
}

const byName: ReadonlyMap<string, readonly Key[]> = Map.groupBy(keys, (key) => nameOf(key.path));

/** The keys of that name in any section. */
export function keysNamed(name: string): readonly Key[] {
  return byName.get(name) ?? [];
}

/** A path in the training config as people say it: `optimizer.lr`. */
export function shortPath(path: string): string {
  return path.replace(/^training_config\./, '');
}
