import type { ReleaseName, TrainerName } from '../../target.ts';
import type { LoadedValue } from '../loaded-value.ts';

/**
 * How the launcher has a target do what a key says.
 * - `same`: the trainer reads the key as it is.
 * - `layout`: another place of the same config, flat or in the optimizer block, by the release.
 * - `translated`: written elsewhere: another key, a flag, the model file.
 * - `launcher`: no trainer reads it, the launcher does it.
 * - `not-honoured`: neither can; the trainer may read it all the same, without effect.
 * - `decided-elsewhere`: another file or key says it, and this one is a note.
 */
export type Honour =
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

/** One way in all releases, or one a release. */
export type ByRelease = Honour | Readonly<Partial<Record<ReleaseName, Honour>>>;

/** How each trainer is made to honour some keys. */
export interface HonourRow {
  readonly paths: readonly string[];
  /** The only value that asks for something: a switch asks for nothing unless it is true. */
  readonly when?: LoadedValue;
  readonly trainers: Readonly<Record<TrainerName, ByRelease>>;
}

/** How a target is made to do what each key says, by the key's path. */
export type Support = ReadonlyMap<string, Pick<HonourRow, 'when'> & { readonly honour: Honour }>;

export const same: Honour = { kind: 'same' };

export const notHonoured = (because: string, off?: LoadedValue): Honour =>
  off === undefined ? { kind: 'not-honoured', because } : { kind: 'not-honoured', because, off };

export const launcher = (does: string): Honour => ({ kind: 'launcher', does });

const lost = 'the trainer ignores it without a word';

export const translated = (to: string, directly = lost): Honour => ({ kind: 'translated', to, directly });

/** Up to v0.67 as it is; from v0.68 on at another place. */
export const layout = (to: string): ByRelease => ({
  'v0.64': same,
  'v0.67': same,
  'v0.68': { kind: 'layout', to },
});

export const everyTrainer = (honour: ByRelease): HonourRow['trainers'] => ({
  'nanogpt-cpp': honour,
  'nanogpt-py': honour,
  'gsm8k-py': honour,
});

/** Keys of training_config by their names. */
export const inTraining = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `training_config.${name}`);
