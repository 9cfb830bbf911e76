import {
  type Honour,
  honourOfKey,
  honourRows,
  keys,
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
  /** It asks for nothing unless it is true. */
  readonly whenTrue: boolean;
  readonly trainers: Readonly<Record<TrainerName, readonly HonourByRelease[]>>;
}

/** "How each lesson key is honoured", one key a row. */
export const honouredKeys: readonly HonouredKey[] = [
  ...honourRows.flatMap((row) =>
    row.keys.map((name) => ({ path: `training_config.${name}`, whenTrue: row.whenTrue === true })),
  ),
  ...keys
    .filter(({ path }) => path.startsWith('eval_config.'))
    .map(({ path }) => ({ path, whenTrue: false })),
].map((key) => ({
  ...key,
  trainers: {
    'nanogpt-cpp': byRelease('nanogpt-cpp', key.path),
    'nanogpt-py': byRelease('nanogpt-py', key.path),
    'gsm8k-py': byRelease('gsm8k-py', key.path),
  },
}));

/** Whether one sentence says it of all trainers; of keys that are read as they are, each column says so itself. */
export function isOneForAll({ trainers: by }: HonouredKey): boolean {
  const [first, ...others] = trainerNames.map((name) => JSON.stringify(by[name]));
  const isPlain = trainerNames.every((name) => by[name].every(({ honour }) => honour.kind === 'same'));
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
