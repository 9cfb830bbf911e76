import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, keys } from '../../../src/core/index.ts';

const schema = editorSchema();
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const faultsOf = (text: string) => {
  validate(parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, params }) => `${instancePath}: ${Object.values(params).join()}`,
  );
};

it('is a schema of draft 07', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(new Ajv().validateSchema(schema)).toBe(true);
});

test.each(keys.map((key) => [key.path, key] as const))('says of %s what it is', (path, key) => {
  const at = path
    .split('.')
    .reduce<Record<string, never>>((node, name) => node.properties?.[name] ?? {}, schema as never);
  expect(at).toMatchObject({
    description: key.sentence,
    ...(key.default === undefined ? {} : { default: key.default }),
  });
});

test.each([...globSync('content/{templates,scenarios}/*.yaml')])('finds nothing in %s', (file) => {
  expect(faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['a misspelt key', 'training_config:\n  batch_sizes: 8\n', '/training_config: batch_sizes'],
  ['a misspelt section', 'trainning_config:\n  batch_size: 8\n', ': trainning_config'],
  ['a word for a number', 'training_config:\n  batch_size: eight\n', '/training_config/batch_size: integer'],
  ['a value out of bounds', 'training_config:\n  batch_size: 0\n', '/training_config/batch_size: >=,1'],
  ['a mesh of three numbers', 'device_config:\n  mesh_shape: [1, 2, 4]\n', '/device_config/mesh_shape: 2'],
])('finds %s', (_name, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});
