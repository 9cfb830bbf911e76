import {
  asksWith,
  type KeySupport,
  type LoadedValue,
  type ReleaseName,
  supportWhenAsked,
  type TrainerName,
  trainerNames,
} from '../../core/index.ts';
import { targets } from './targets.ts';

/** A way of honouring, and the releases of which it holds; none named where it holds of all. */
export interface SupportByRelease {
  readonly releases: readonly ReleaseName[];
  readonly support: KeySupport;
}

/** A key and how each trainer is made to support it. */
export interface SupportedKey {
  readonly path: string;
  /** The only value that asks for something. */
  readonly when: LoadedValue | undefined;
  readonly trainers: Readonly<Record<TrainerName, readonly SupportByRelease[]>>;
}

/** The keys of the lesson: those of which something is known for every target. */
const paths = [...(targets[0]?.support.keys() ?? [])].filter((path) =>
  targets.every((target) => supportWhenAsked(target, path) !== null),
);

/** "How each lesson key is honoured", one key a row. */
export const supportedKeys: readonly SupportedKey[] = paths.map((path) => ({
  path,
  when: asksWith[path],
  trainers: eachTrainer((name) => byRelease(name, path)),
}));

function eachTrainer<T>(make: (name: TrainerName) => T): Record<TrainerName, T> {
  const made: Partial<Record<TrainerName, T>> = {};
  for (const name of trainerNames) made[name] = make(name);
  return made as Record<TrainerName, T>;
}

/** Whether one sentence says it of all trainers; of keys that are read as they are, each column says so itself. */
export function isOneForAll({ trainers: by }: SupportedKey): boolean {
  const [first, ...others] = trainerNames.map((name) => JSON.stringify(by[name]));
  const isPlain = trainerNames.every((name) =>
    by[name].every(({ support }) => support.kind === 'same' && support.note === undefined),
  );
  return !isPlain && others.every((other) => other === first);
}

function byRelease(trainer: TrainerName, path: string): SupportByRelease[] {
  const each = targets
    .filter((target) => target.trainer === trainer)
    .flatMap((target) => {
      const support = supportWhenAsked(target, path);
      return support === null ? [] : [{ release: target.release, support }];
    });
  const alike = Map.groupBy(each, ({ support }) => JSON.stringify(support));
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [{ releases: alike.size === 1 ? [] : some.map(({ release }) => release), support: first.support }];
  });
}
