import type { Setting } from '../keys/settings.ts';

export type PlainValue = number | boolean | string | null | readonly (number | string)[];

/**
 * How a loader comes to its value.
 * - `as-written`: YAML 1.2 gives the same.
 * - `read-differently`: another value or type than YAML 1.2 gives, without an error.
 * - `text-converted`: a number or a truth value in quotes, converted without loss.
 * - `truncated`: int() cut something off.
 * - `text-as-true`: a text where true or false belongs; Python takes any text as true.
 * - `number-as-truth`: a number where true or false belongs; Python takes 0 as false and others as true.
 * - `fails`: the loader cannot make what the key needs of it.
 */
export type Reading =
  | 'as-written'
  | 'read-differently'
  | 'text-converted'
  | 'truncated'
  | 'text-as-true'
  | 'number-as-truth'
  | 'fails';

/** What a loader holds for one key. */
export interface LoadedSetting {
  readonly setting: Setting;
  readonly reading: Reading;
  /** undefined where it fails. */
  readonly value: PlainValue | undefined;
  /** Why it fails, with the loader's own words, where it has some: a clause without a full stop. */
  readonly said?: string;
  /** Who reads the value so, where it is not the trainer's loader. */
  readonly reader?: string;
}
