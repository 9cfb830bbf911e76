import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compiledPath, compileSchema } from '../../../scripts/compile-schema.ts';
import { type Key, keys } from '../../../src/core/index.ts';
import { keyAt, keyMeantBy, keysIn, keysNamed, nameOf, sectionOf } from '../../../src/core/keys/keys.ts';

const rows = keys.map((key) => [key.path, key] as const);

/** The numbers that a key's default consists of. */
function numbersOf(key: Key): readonly number[] {
  return [key.default].flat().filter((value) => typeof value === 'number');
}

describe('every key', () => {
  it('is there once', () => {
    const paths = keys.map(({ path }) => path);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  test.each(rows)('%s has a sentence', (_path, { sentence }) => {
    expect(sentence).toMatch(/^[A-Z].{8,}\.$/);
    expect(sentence).not.toMatch(/\n|\s{2}|—/);
  });

  test.each(rows)('%s stands in a section that is a key itself', (path) => {
    const section = sectionOf(path);
    if (section !== '') expect(keyAt(section)?.type).toBe('section');
  });

  test.each(rows)('%s has a name that is lower case with underscores', (path) => {
    expect(nameOf(path)).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
  });

  test.each(rows)('%s has facts that fit its type', (_path, key) => {
    const isNumeric = ['integer', 'number', 'integers'].includes(key.type);
    const bounds = [key.minimum, key.exclusiveMinimum, key.maximum, key.exclusiveMaximum];
    if (!isNumeric) expect(bounds).toEqual([undefined, undefined, undefined, undefined]);
    if (key.choices) expect(key.type).toBe('string');
    if (key.length !== undefined) expect(key.type).toMatch(/s$/);
    expect(key.minimum === undefined || key.exclusiveMinimum === undefined).toBe(true);
    expect(key.maximum === undefined || key.exclusiveMaximum === undefined).toBe(true);
    expect(key.minimum ?? key.exclusiveMinimum ?? -Infinity).toBeLessThan(
      key.maximum ?? key.exclusiveMaximum ?? Infinity,
    );
  });

  test.each(rows)('%s has no children unless it is a section', (path, { type }) => {
    if (type === 'section') expect(keysIn(path)).not.toEqual([]);
    else expect(keysIn(path)).toEqual([]);
  });
});

test.each(rows.filter(([, key]) => key.choices))('the choices of %s are sorted', (_path, { choices }) => {
  const list = choices ?? [];
  // The levels of a log have an order of their own: from the most to the least.
  if (list[0] === 'DEBUG') expect(list).toEqual(['DEBUG', 'INFO', 'WARNING', 'ERROR']);
  else expect(list).toEqual([...list].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(new Set(list).size).toBe(list.length);
});

test.each(rows.filter(([, key]) => key.default !== undefined))('the default of %s fits it', (_path, key) => {
  const typeOf = { integer: 'number', number: 'number', boolean: 'boolean', string: 'string' };
  if (key.type in typeOf) expect(typeof key.default).toBe(typeOf[key.type as keyof typeof typeOf]);
  else expect(Array.isArray(key.default)).toBe(true);
  if (key.choices) expect(key.choices).toContain(key.default);
  if (key.length !== undefined) expect(key.default).toHaveLength(key.length);
  for (const number of numbersOf(key)) {
    if (key.type !== 'number') expect(Number.isInteger(number)).toBe(true);
    expect(number).toBeGreaterThanOrEqual(key.minimum ?? -Infinity);
    expect(number).toBeLessThanOrEqual(key.maximum ?? Infinity);
    expect(number).toBeGreaterThan(key.exclusiveMinimum ?? -Infinity);
    expect(number).toBeLessThan(key.exclusiveMaximum ?? Infinity);
  }
});

describe('other names of a key', () => {
  const named = keys.flatMap((key) =>
    (key.otherNames ?? []).map((name) => [`${sectionOf(key.path)}.${name}`.replace(/^\./, ''), key] as const),
  );

  test.each(named)('%s is no key of the same section', (path) => {
    expect(keyAt(path)).toBeUndefined();
  });

  test.each(named)('%s means one key', (path, key) => {
    expect(keyMeantBy(sectionOf(path), nameOf(path))).toBe(key);
  });
});

describe('the compiled validator', () => {
  it('is made from the keys as they are', () => {
    expect(existsSync(compiledPath)).toBe(true);
    expect(
      readFileSync(compiledPath, 'utf8') === compileSchema(),
      'Run node scripts/compile-schema.ts: the compiled validator is stale.',
    ).toBe(true);
  });

  it('evaluates no text as code', () => {
    expect(readFileSync(compiledPath, 'utf8')).not.toMatch(/new Function|\beval\(|require\(|\bimport\b/);
  });
});

test.each([
  ['training_config.batch_size', 'batch_size', 'training_config'],
  ['training_config.optimizer.lr', 'lr', 'training_config.optimizer'],
  ['training_config', 'training_config', ''],
])('%s is taken apart', (path, name, section) => {
  expect([nameOf(path), sectionOf(path)]).toEqual([name, section]);
});

test('a name leads to each of its keys', () => {
  expect(keysNamed('lr').map(({ path }) => path)).toEqual([
    'training_config.optimizer.lr',
    'training_config.optimizer.muon.lr',
    'training_config.optimizer.adamw.lr',
  ]);
  expect(keysNamed('constructor')).toEqual([]);
});
