import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isYamlCppNull,
  yamlCppBool,
  yamlCppFloat,
  yamlCppInt,
  yamlCppString,
  yamlCppUint32,
} from '../../../src/core/yaml/dialects/yaml-cpp.ts';
import { plain } from './scalar-rows.ts';

const bad = { ok: false };
const good = <T>(value: T) => ({ ok: true, value });

// The expectations were seen in libstdc++'s streams, which yaml-cpp 0.8 reads numbers with.
describe('as<uint32_t> and as<int>', () => {
  test.each([
    ['0', good(0), good(0)],
    ['-0', bad, good(0)],
    ['-0x80000000', bad, good(-2147483648)],
    ['-0x80000001', bad, bad],
    ['2147483648', good(2147483648), bad],
    ['037777777777', good(4294967295), bad],
    ['0x', bad, bad],
    ['08', bad, bad],
    ['+-5', bad, bad],
    ['5 \t', good(5), good(5)],
    [' 5', bad, bad],
    ['5 x', bad, bad],
    ['9'.repeat(400), bad, bad],
  ])('%j', (text, unsigned, signed) => {
    expect(yamlCppUint32(plain(text))).toEqual(unsigned);
    expect(yamlCppInt(plain(text))).toEqual(signed);
  });
});

describe('as<float>', () => {
  test.each([
    ['5. ', good(5)],
    [' 5', bad],
    ['1e+', bad],
    ['.e5', bad],
    ['+.INF', good(Number.POSITIVE_INFINITY)],
    ['-.Inf', good(Number.NEGATIVE_INFINITY)],
    ['.iNF', bad],
    ['inf', bad],
    ['1e-60', good(0)],
    // Largest float, the same with a tail that still rounds down, and the first that overflows.
    ['3.4028234663852886e38', good(Math.fround(3.4028234663852886e38))],
    ['340282356779733661637539395458142568447', good(Math.fround(3.4028234663852886e38))],
    ['340282356779733661637539395458142568448', bad],
    // As a double each of these is 1 + 2 ** -24, halfway between two floats.
    ['1.000000059604644775390625', good(1)],
    ['1.00000005960464477539062500000001', good(1 + 2 ** -23)],
    ['-1.00000005960464477539062500000001', good(-1 - 2 ** -23)],
    ['1.000000178813934326171875', good(1 + 2 ** -22)],
    ['1.00000017881393432617187499999999', good(1 + 2 ** -23)],
  ])('%s', (text, value) => {
    expect(yamlCppFloat(plain(text))).toEqual(value);
  });
});

describe('null nodes', () => {
  test.each(['', '~', 'null', 'Null', 'NULL'])('%j is null and the string "null"', (text) => {
    expect(isYamlCppNull(plain(text))).toBe(true);
    expect(yamlCppString(plain(text))).toEqual(good('null'));
  });

  test('quotes and tags make a string of it', () => {
    expect(yamlCppString({ text: '~', style: 'double' })).toEqual(good('~'));
    expect(yamlCppString({ text: '', style: 'plain', tag: 'tag:yaml.org,2002:str' })).toEqual(good(''));
  });
});

test.each([
  ['Y', good(true)],
  ['N', good(false)],
  ['On', good(true)],
  ['oN', bad],
  ['', bad],
  ['1', bad],
])('as<bool> of %j', (text, value) => {
  expect(yamlCppBool(plain(text))).toEqual(value);
});

describe('for every text', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+0-9a-fox_.:eE ]{0,12}$/));

  test('nothing throws, and a string is always given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scalar = plain(text);
        for (const read of [yamlCppBool, yamlCppUint32, yamlCppInt, yamlCppFloat])
          expect(typeof read(scalar).ok).toBe('boolean');
        expect(yamlCppString(scalar).ok).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('a decimal int within range comes back as it went in', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (signed, unsigned) => {
        expect(yamlCppInt(plain(String(signed)))).toEqual(good(signed));
        expect(yamlCppUint32(plain(String(unsigned)))).toEqual(good(unsigned));
      }),
      { seed: 2 },
    );
  });

  test('a JSON number with a dot is the float nearest to it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?(?:0|[1-9][0-9]{0,12})\.[0-9]{1,12}(?:[eE][-+]?[0-9])?$/), (text) => {
        expect(yamlCppFloat(plain(text))).toEqual(good(Math.fround(JSON.parse(text))));
      }),
      { seed: 3 },
    );
  });

  test('every 32-bit float comes back as it went in', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(yamlCppFloat(plain(Object.is(value, -0) ? '-0' : String(value)))).toEqual(good(value));
      }),
      { seed: 4 },
    );
  });
});
