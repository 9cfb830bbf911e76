import { grouped } from '../../in-words.ts';
import type { Key, KeyType } from '../../keys/key.ts';

/** The words in which the rule wrong-type speaks of a value. */
const kinds: Readonly<Record<KeyType, string>> = {
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  string: 'text',
  integers: 'list of whole numbers',
  strings: 'list of texts',
  section: 'keys of its own',
  any: 'anything',
};

/** What a key takes: its type, and its bounds or choices. */
export function takes(key: Key): string {
  if (key.choices !== undefined) return `${kinds[key.type]}: ${key.choices.join(', ')}`;
  const items = key.length === undefined ? [] : [`${key.length} items`];
  return [kinds[key.type], ...items, ...boundsOf(key)].join(', ');
}

function boundsOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Key): string[] {
  const each = type === 'integers' ? 'each ' : '';
  if (minimum !== undefined && maximum !== undefined) return [`${grouped(minimum)} to ${grouped(maximum)}`];
  return [
    minimum === undefined ? '' : `${each}${grouped(minimum)} or more`,
    exclusiveMinimum === undefined ? '' : `above ${grouped(exclusiveMinimum)}`,
    maximum === undefined ? '' : `${grouped(maximum)} or less`,
    exclusiveMaximum === undefined ? '' : `below ${grouped(exclusiveMaximum)}`,
  ].filter((bound) => bound !== '');
}
