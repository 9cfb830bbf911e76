import {
  type Honour,
  honourOfKey,
  honourRows,
  type LoadedValue,
  type ReleaseName,
  type TrainerName,
  trainerNames,
} from '../../core/index.ts';
import { targets } from './targets.ts';

/** A way of honouring, and the releases of which it holds; none named where it holds of all. */
export interface HonourByRelease {
  readonly releases: readonly ReleaseName[];
  readonly honour: Honour;
}

/** A key and how each trainer is made to honour it. */
export interface HonouredKey {
  readonly path: string;
  /** The only value that asks for something. */
  readonly when: LoadedValue | undefined;
  readonly trainers: Readonly<Record<TrainerName, readonly HonourByRelease[]>>;
}

/** "How each lesson key is honoured", one key a row. */
export const honouredKeys: readonly HonouredKey[] = honourRows.flatMap(({ paths, when }) =>
  paths.map((path) => ({
    path,
    when,
    trainers: {
      'nanogpt-cpp': byRelease('nanogpt-cpp', path),
      'nanogpt-py': byRelease('nanogpt-py', path),
      'gsm8k-py': byRelease('gsm8k-py', path),
    },
  })),
);

/** Whether one sentence says it of all trainers; of keys that are read as they are, each column says so itself. */
export function isOneForAll({ trainers: by }: HonouredKey): boolean {
  const [first, ...others] = trainerNames.map((name) => JSON.stringify(by[name]));
  const isPlain = trainerNames.every((name) =>
    by[name].every(({ honour }) => honour.kind === 'same' && honour.note === undefined),
  );
  return !isPlain && others.every((other) => other === first);
}

function byRelease(trainer: TrainerName, path: string): HonourByRelease[] {
  const each = targets
    .filter((target) => target.trainer === trainer)
    .flatMap((target) => {
      const honour = honourOfKey(target, path);
      return honour === null ? [] : [{ release: target.release, honour }];
    });
  const alike = Map.groupBy(each, ({ honour }) => JSON.stringify(honour));
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [{ releases: alike.size === 1 ? [] : some.map(({ release }) => release), honour: first.honour }];
  });
}
