import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { keys } from '../../../src/core/index.ts';
import { jsonSchema } from '../../../src/core/keys/json-schema.ts';
import { schemaFaults } from '../../../src/core/keys/schema-faults.ts';

/** The schema at a path. */
function schemaAt(path: string): unknown {
  const parts = path === '' ? [] : path.split('.');
  return parts.reduce<unknown>((at, part) => child(child(at, 'properties'), part), jsonSchema());
}

function child(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

describe('the JSON Schema', () => {
  it('is one that a validator takes, without a word that it does not know', () => {
    expect(() => new Ajv({ strict: true }).compile(jsonSchema())).not.toThrow();
  });

  test.each(keys.map(({ path }) => path))('has a place for %s', (path) => {
    expect(schemaAt(path)).toBeDefined();
  });

  test.each([
    ['training_config.batch_size', { type: 'integer', minimum: 1, maximum: 4294967295 }],
    ['training_config.learning_rate', { type: 'number', exclusiveMinimum: 0 }],
    ['training_config.use_wandb', { type: 'boolean' }],
    ['training_config.data_path', { type: 'string' }],
    ['training_config.save_strategy', { type: 'string', enum: ['epoch', 'steps'] }],
    [
      'device_config.mesh_shape',
      { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 },
    ],
    ['device_config.device_ids', { type: 'array', items: { type: 'integer', minimum: 0 } }],
    ['training_config.optimizer.adamw_modules', { type: 'array', items: { type: 'string' } }],
    ['multihost_config.pipeline_parallel_config', {}],
  ])('says of %s what it must be', (path, schema) => {
    expect(schemaAt(path)).toEqual(schema);
  });
});

describe('the faults of values', () => {
  test.each<[string, unknown, object | null]>([
    ['training_config.batch_size', 8, null],
    ['training_config.batch_size', 0, { kind: 'too-small', bound: 'at least 1' }],
    ['training_config.batch_size', 4294967296, { kind: 'too-large', bound: 'at most 4294967295' }],
    ['training_config.learning_rate', 0, { kind: 'too-small', bound: 'more than 0' }],
    ['training_config.beta1', 1, { kind: 'too-large', bound: 'less than 1' }],
    ['training_config.learning_rate', Number.POSITIVE_INFINITY, { kind: 'wrong-type', bound: '' }],
    ['training_config.learning_rate', Number.NaN, { kind: 'wrong-type', bound: '' }],
    ['training_config.save_strategy', 'step', { kind: 'no-choice', bound: '' }],
    ['device_config.mesh_shape', [1, 2], null],
    ['device_config.mesh_shape', [1], { kind: 'wrong-length', bound: '2' }],
    ['device_config.mesh_shape', [1, 2, 3], { kind: 'wrong-length', bound: '2' }],
    ['device_config.mesh_shape', [1, 0], { kind: 'too-small', bound: 'at least 1', item: 1 }],
    ['training_config.optimizer.muon.lr', -1, { kind: 'too-small', bound: 'more than 0' }],
  ])('%s: %j', (path, value, fault) => {
    const faults = schemaFaults(new Map([[path, value]]));
    expect(faults).toEqual(fault === null ? [] : [{ path, ...fault }]);
  });

  it('tells each of several', () => {
    const values = new Map<string, unknown>([
      ['training_config.batch_size', 0],
      ['eval_config.top_p', 2],
      ['training_config.seed', 1],
    ]);
    expect(
      schemaFaults(values)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['eval_config.top_p', 'training_config.batch_size']);
  });

  it('forgets those of the call before', () => {
    expect(schemaFaults(new Map([['training_config.seed', -1]]))).toHaveLength(1);
    expect(schemaFaults(new Map())).toEqual([]);
  });
});
