import type { LoadedValue } from '../yaml/loaded-value.ts';

/**
 * How the launcher has a target do what a key says.
 * - `same`: the trainer reads the key as it is.
 * - `layout`: another place of the same config, flat or in the optimizer block, by the release.
 * - `translated`: written elsewhere: another key, a flag, the model file.
 * - `launcher`: no trainer reads it, the launcher does it.
 * - `not-honoured`: neither can; the trainer may read it all the same, without effect.
 * - `decided-elsewhere`: another file or key says it, and this one is a note.
 */
export type KeySupport =
  /** `note`: what has to be known of it, in words. */
  | { readonly kind: 'same'; readonly note?: string }
  | { readonly kind: 'layout'; readonly to: string }
  | {
      readonly kind: 'translated';
      readonly to: string;
      readonly directly: string;
      /** It takes the number of training examples; without it nothing can be written. */
      readonly needsDatasetSize?: true;
    }
  | { readonly kind: 'launcher'; readonly does: string }
  /**
   * `isLoaded`: the trainer loads it, and it does no harm there, so it is handed over as it is.
   * `off`: the value that asks for what happens without the key.
   */
  | {
      readonly kind: 'not-honoured';
      readonly because: string;
      readonly isLoaded?: true;
      readonly off?: LoadedValue;
    }
  | { readonly kind: 'decided-elsewhere'; readonly by: string };

/** How a target is made to do what each key says, by the key's path and in the order of the reference. */
export type Support = ReadonlyMap<string, KeySupport>;

/** Keys that are supported in one way. */
export type SupportRow = readonly [paths: readonly string[], support: KeySupport];

/** What the rows say; of two for one key the last counts, so that a release line adds to the rows before it what changed. */
export function supportOf(...rows: readonly SupportRow[]): Support {
  return new Map(rows.flatMap(([paths, support]) => paths.map((path) => [path, support] as const)));
}

/** The same with some keys supported in another way. */
export function withChanges(before: Support, ...rows: readonly SupportRow[]): Support {
  return new Map([...before, ...supportOf(...rows)]);
}

/** The only value with which a key asks for something: a switch asks for nothing unless it is true. */
export const asksWith: Readonly<Record<string, LoadedValue>> = {
  'training_config.use_moreh_adamw': true,
  'training_config.use_kahan_summation': true,
  'training_config.use_no_op': true,
  'training_config.use_clip_grad_norm': true,
  'training_config.save_strategy': 'epoch',
  'device_config.enable_cp': true,
  'device_config.enable_fsdp': true,
};

export const same: KeySupport = { kind: 'same' };

/** @param off the value that asks for what happens without the key */
export const notSupported = (because: string, off?: LoadedValue): KeySupport =>
  off === undefined ? { kind: 'not-honoured', because } : { kind: 'not-honoured', because, off };

export const byLauncher = (does: string): KeySupport => ({ kind: 'launcher', does });

const lost = 'the trainer ignores it without a word';

export const translated = (to: string, directly = lost): KeySupport => ({ kind: 'translated', to, directly });

/** In the optimizer block, under this name. */
export const inBlock = (name: string): KeySupport => ({
  kind: 'layout',
  to: `training_config.optimizer.${name}`,
});

export const decidedBy = (by: string): KeySupport => ({ kind: 'decided-elsewhere', by });

/** Keys of training_config by their names. */
export const inTraining = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `training_config.${name}`);

export const inDevices = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `device_config.${name}`);

export const inSchedule = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `scheduler_config.${name}`);

export const inEvaluation = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `eval_config.${name}`);
