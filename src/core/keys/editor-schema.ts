import { type JsonSchema, jsonSchema } from './json-schema.ts';
import type { Key } from './key.ts';

/**
 * The JSON Schema for a reader's own editor: with a sentence and the default at each key, and closed, since a key that
 * no trainer reads is what an editor has to tell. It knows no trainer and no release; the engine does.
 */
export function editorSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A training config of tt-train',
    description: 'Every key of the three release lines that Trainyard has read, and of its lesson.',
    ...jsonSchema('', annotation),
    additionalProperties: false,
  };
}

function annotation({ type, sentence, default: value }: Key): JsonSchema {
  return {
    description: sentence,
    ...(value === undefined ? {} : { default: value }),
    ...(type === 'section' ? { additionalProperties: false } : {}),
  };
}
