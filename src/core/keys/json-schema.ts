import type { Key } from './key.ts';
import { keysIn, nameOf } from './keys.ts';

/** A JSON Schema (draft-07), as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * What a value must be, without a word on what it means: all that a validator needs of the keys.
 * @param annotate what else to say of a key
 */
export function jsonSchema(section = '', annotate: (key: Key) => JsonSchema = () => ({})): JsonSchema {
  const properties = keysIn(section).map((key) => [
    nameOf(key.path),
    { ...keySchema(key, annotate), ...annotate(key) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function keySchema(key: Key, annotate: (key: Key) => JsonSchema): JsonSchema {
  switch (key.type) {
    case 'section':
      return jsonSchema(key.path, annotate);
    case 'any':
      return {};
    case 'integers':
      return listSchema(key, { type: 'integer', ...boundsOf(key) });
    case 'strings':
      return listSchema(key, { type: 'string' });
    case 'string':
      return key.choices ? { type: 'string', enum: key.choices } : { type: 'string' };
    default:
      return { type: key.type, ...boundsOf(key) };
  }
}

function listSchema(key: Key, items: JsonSchema): JsonSchema {
  return {
    type: 'array',
    items,
    ...(key.length === undefined ? {} : { minItems: key.length, maxItems: key.length }),
  };
}

function boundsOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Key): JsonSchema {
  const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
  return Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
}
