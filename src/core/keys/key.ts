/**
 * What a value has to be. `section` holds keys of its own; `integers` and `strings` are lists; `any` is not
 * looked into.
 */
export type KeyType =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'string'
  | 'integers'
  | 'strings'
  | 'section'
  | 'any';

/** All that is known of a key besides who reads it. */
export interface Key {
  /** `training_config.batch_size` */
  readonly path: string;
  readonly type: KeyType;
  /** What it sets, for hover texts and the reference. */
  readonly sentence: string;
  /** The documented default; absent where trainers differ, because then the contract decides. */
  readonly default?: number | boolean | string | readonly number[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly choices?: readonly string[];
  /** The number of items of a list. */
  readonly length?: number;
  /** Names that people write for it, from other libraries or other sections. */
  readonly otherNames?: readonly string[];
  /** Those of them that count what one device gets, where the key counts all devices together. */
  readonly perDeviceNames?: readonly string[];
  /** What a wrong word does depends on the trainer, so that a rule of its own tells it. */
  readonly hasOwnRule?: true;
  /** A section that the trainers read from a file of its own. */
  readonly ownFile?: string;
  /** A person or a launcher reads it, so a number in the place of a text loses nothing. */
  readonly label?: true;
}

/** The keys of one section, by their names; the section's path is put in front. */
export type KeyFacts = Omit<Key, 'path'>;

/** Names the keys of a section in full. */
export function section(path: string, facts: Readonly<Record<string, KeyFacts>>): readonly Key[] {
  return Object.entries(facts).map(([name, key]) => ({
    path: path === '' ? name : `${path}.${name}`,
    ...key,
  }));
}

/** The largest value of an unsigned 32-bit number, as the C++ trainer holds it. */
export const uint32 = 4294967295;

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['y', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['n', false],
]);

/** What a reader means by a word that stands for a truth value; null for any other text. */
export function truthOf(text: string): boolean | null {
  return words.get(text.toLowerCase()) ?? null;
}
