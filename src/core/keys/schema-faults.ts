import { keys, nameOf, sectionOf } from './keys.ts';
import { validate } from './validate.generated.js';

/** A value that the schema does not allow, in terms of our keys. */
export interface SchemaFault {
  /** The key's path, `training_config.batch_size`. */
  readonly path: string;
  /** The item's place in a list, from 0. */
  readonly item?: number;
  readonly kind: 'too-small' | 'too-large' | 'wrong-type' | 'wrong-length' | 'no-choice';
  /** The bound in words: "at least 1", "more than 0"; empty where the kind says all. */
  readonly bound: string;
}

/**
 * Holds a config's values against the bounds and choices of the schema.
 * @param values what the loader holds, by path; a key that it cannot hold is left out.
 */
export function schemaFaults(values: ReadonlyMap<string, unknown>): readonly SchemaFault[] {
  if (validate(nest(values))) return [];
  return (validate.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
    const told = kinds[keyword];
    if (told === undefined) return [];
    const parts = instancePath.slice(1).split('/');
    const last = parts.at(-1) ?? '';
    const item = /^\d+$/.test(last) ? { item: Number(last) } : {};
    const path = (/^\d+$/.test(last) ? parts.slice(0, -1) : parts).join('.');
    return [{ path, ...item, kind: told.kind, bound: told.bound(params) }];
  });
}

type Params = Readonly<Record<string, unknown>>;

/** What ajv's keywords mean here; what is left of a wrong type is a number: no finite one, or no whole one. */
const kinds: Readonly<Record<string, { kind: SchemaFault['kind']; bound: (params: Params) => string }>> = {
  minimum: { kind: 'too-small', bound: (params) => `at least ${params.limit}` },
  exclusiveMinimum: { kind: 'too-small', bound: (params) => `more than ${params.limit}` },
  maximum: { kind: 'too-large', bound: (params) => `at most ${params.limit}` },
  exclusiveMaximum: { kind: 'too-large', bound: (params) => `less than ${params.limit}` },
  type: { kind: 'wrong-type', bound: () => '' },
  minItems: { kind: 'wrong-length', bound: (params) => `${params.limit}` },
  maxItems: { kind: 'wrong-length', bound: (params) => `${params.limit}` },
  enum: { kind: 'no-choice', bound: () => '' },
};

interface Place {
  readonly section: string;
  readonly name: string;
}

/** Each path taken apart once, as every check asks for all of its own. */
const places: ReadonlyMap<string, Place> = new Map(
  keys.map(({ path }) => [path, { section: sectionOf(path), name: nameOf(path) }]),
);

function placeOf(path: string): Place {
  return places.get(path) ?? { section: sectionOf(path), name: nameOf(path) };
}

/** Puts values by path into the objects that the validator walks; every path is one of the schema's. */
function nest(values: ReadonlyMap<string, unknown>): unknown {
  const root: Record<string, unknown> = {};
  const sections = new Map<string, Record<string, unknown>>([['', root]]);
  for (const [path, value] of values) {
    const { section, name } = placeOf(path);
    sectionAt(sections, section)[name] = value;
  }
  return root;
}

function sectionAt(sections: Map<string, Record<string, unknown>>, path: string): Record<string, unknown> {
  const known = sections.get(path);
  if (known !== undefined) return known;
  const section: Record<string, unknown> = {};
  const place = placeOf(path);
  sectionAt(sections, place.section)[place.name] = section;
  sections.set(path, section);
  return section;
}
