import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PyValue,
  pythonFloat,
  pythonInt,
  pythonTruth,
  resolvePyYaml,
} from '../../../src/core/yaml/dialects/pyyaml.ts';
import type { Scalar } from '../../../src/core/yaml/dialects/scalar.ts';
import { plain, scalarOf } from './scalar-rows.ts';

const str = (value: string): PyValue => ({ type: 'str', value });
const int = (value: bigint): PyValue => ({ type: 'int', value });
const error = (message: string): PyValue => ({ type: 'error', message });
const constructorError = (problem: string) => error(`yaml.constructor.ConstructorError: ${problem}`);

// Every expectation below was seen in Python 3.11 with PyYAML 6.0.3.
describe('safe_load', () => {
  const cases: Readonly<Record<string, PyValue>> = {
    '': { type: 'null' },
    '! 12': int(12n),
    '! "12"': int(12n),
    '! |\n  8\n': int(8n),
    '!!int 0o17': int(15n),
    '!!int "--5"': int(5n),
    '!!int ""': error('IndexError: string index out of range'),
    '!!int 09': error("ValueError: invalid literal for int() with base 8: '09'"),
    '!!float ABC': error("ValueError: could not convert string to float: 'abc'"),
    '!!bool maybe': error("KeyError: 'maybe'"),
    '!!null x': { type: 'null' },
    '!!str': str(''),
    '!!binary aGk=': { type: 'bytes', value: [104, 105] },
    '!!binary aGk': constructorError('failed to decode base64 data: Incorrect padding'),
    '!!binary a': constructorError(
      'failed to decode base64 data: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4',
    ),
    '!!binary é': constructorError(
      "failed to convert base64 data into ascii: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)",
    ),
    '!!seq x': constructorError('expected a sequence node, but found scalar'),
    '!foo 1': constructorError("could not determine a constructor for the tag '!foo'"),
    '=': constructorError("could not determine a constructor for the tag 'tag:yaml.org,2002:value'"),
    '<<': constructorError("could not determine a constructor for the tag 'tag:yaml.org,2002:merge'"),
    '0b_': error("ValueError: invalid literal for int() with base 2: ''"),
    '2024-13-01': error('ValueError: month must be in 1..12'),
    '2023-02-29': error('ValueError: day is out of range for month'),
    '2024-02-29': { type: 'date', text: '2024-02-29' },
    '2024-1-1 1:00:00 -0:30': { type: 'datetime', text: '2024-01-01 01:00:00-00:30' },
    '2024-01-01T01:00:00Z': { type: 'datetime', text: '2024-01-01 01:00:00+00:00' },
    '2024-01-01 24:00:00': error('ValueError: hour must be in 0..23'),
    '2024-01-01 01:00:00 -25': error(
      'ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-2, seconds=82800).',
    ),
  };

  test.each(Object.entries(cases))('%s', (text, value) => {
    expect(resolvePyYaml(scalarOf(text))).toEqual(value);
  });

  test('a number of more than 4300 digits stops the loading', () => {
    expect(resolvePyYaml(plain('1'.repeat(4301)))).toEqual(
      error(
        'ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit',
      ),
    );
  });

  test('a timestamp by tag alone need not look like one', () => {
    const scalar: Scalar = { text: 'x', style: 'plain', tag: 'tag:yaml.org,2002:timestamp' };
    expect(resolvePyYaml(scalar)).toEqual(
      error("AttributeError: 'NoneType' object has no attribute 'groupdict'"),
    );
  });

  test('a quoted or block scalar is a string', () => {
    for (const style of ['single', 'double', 'block'] as const)
      expect(resolvePyYaml({ text: '8', style })).toEqual(str('8'));
  });
});

describe('conversions', () => {
  const noValue: PyValue = { type: 'null' };

  test('name the type or quote the text as Python does', () => {
    expect(messages(str('1e3'))).toEqual([
      "ValueError: invalid literal for int() with base 10: '1e3'",
      '1000',
    ]);
    expect(messages(str('it\'s "8"\n'))).toEqual([
      `ValueError: invalid literal for int() with base 10: 'it\\'s "8"\\n'`,
      `ValueError: could not convert string to float: 'it\\'s "8"\\n'`,
    ]);
    expect(messages(str("it's"))[1]).toBe('ValueError: could not convert string to float: "it\'s"');
    expect(messages(str('\u200b\x00\ud800'))[1]).toBe(
      "ValueError: could not convert string to float: '\\u200b\\x00\\ud800'",
    );
    expect(messages(noValue)).toEqual([
      "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'",
      "TypeError: float() argument must be a string or a real number, not 'NoneType'",
    ]);
    expect(messages({ type: 'date', text: '2024-01-01' })[1]).toBe(
      "TypeError: float() argument must be a string or a real number, not 'datetime.date'",
    );
    expect(messages({ type: 'float', value: Number.NaN })[0]).toBe(
      'ValueError: cannot convert float NaN to integer',
    );
    expect(messages({ type: 'float', value: Number.NEGATIVE_INFINITY })[0]).toBe(
      'OverflowError: cannot convert float infinity to integer',
    );
    expect(messages(int(10n ** 400n))[1]).toBe('OverflowError: int too large to convert to float');
    expect(messages({ type: 'bytes', value: [120, 255] })[0]).toBe(
      "ValueError: invalid literal for int() with base 10: b'x\\xff'",
    );
  });

  test('quote at most 200 characters in int()', () => {
    const [message = ''] = messages(str('é'.repeat(300)));
    expect(message).toBe(`ValueError: invalid literal for int() with base 10: '${'é'.repeat(199)}`);
  });

  test('take spaces around, single underscores, and digits of any script', () => {
    expect(messages(str('\t 1_0\n'))).toEqual(['10', '10']);
    expect(messages(str('\u2003٣'))).toEqual(['3', '3']);
    expect(messages(str('1__0'))[1]).toBe("ValueError: could not convert string to float: '1__0'");
    expect(messages(str('+Infinity'))[1]).toBe('Infinity');
    expect(messages(str('-nan'))[1]).toBe('NaN');
  });

  test('int() cuts towards zero', () => {
    expect(messages({ type: 'float', value: -2.9 })[0]).toBe('-2');
    expect(messages({ type: 'bool', value: true })).toEqual(['1', '1']);
  });

  test('pass an error of loading on', () => {
    expect(messages(error("KeyError: 'x'"))).toEqual(["KeyError: 'x'", "KeyError: 'x'"]);
  });

  test.each([
    ['false', false],
    ['"false"', true],
    ['n', true],
    ['""', false],
    ['0', false],
    ['0.0', false],
    ['.nan', true],
    ['null', false],
    ['2024-01-01', true],
  ])('truth of %s is %s', (text, truth) => {
    expect(pythonTruth(resolvePyYaml(scalarOf(text)))).toBe(truth);
  });
});

describe('for every text', () => {
  const tags = ['null', 'bool', 'int', 'float', 'str', 'timestamp', 'binary', 'seq', 'value'];
  const scalars: fc.Arbitrary<Scalar> = fc.record(
    {
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+0-9a-fox_.:eE ]{0,12}$/)),
      style: fc.constantFrom('plain', 'single', 'double', 'block'),
      tag: fc.constantFrom('!', '!local', ...tags.map((tag) => `tag:yaml.org,2002:${tag}`)),
    },
    { requiredKeys: ['text', 'style'] },
  );

  test('nothing throws', () => {
    fc.assert(
      fc.property(scalars, (scalar) => {
        const value = resolvePyYaml(scalar);
        pythonTruth(value);
        expect(typeof pythonInt(value).ok).toBe('boolean');
        expect(typeof pythonFloat(value).ok).toBe('boolean');
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('a decimal int comes back as it went in', () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        expect(resolvePyYaml(plain(String(value)))).toEqual(int(value));
      }),
      { seed: 2 },
    );
  });

  test('a JSON number with a dot and no exponent is the float of the same value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?(?:0|[1-9][0-9]{0,12})\.[0-9]{1,12}$/), (text) => {
        expect(resolvePyYaml(plain(text))).toEqual({ type: 'float', value: JSON.parse(text) });
      }),
      { seed: 3 },
    );
  });

  test('a JSON number with a dot and an unsigned exponent is a string that float() reads', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[1-9]\.[0-9]{1,12}[eE][0-9]{1,2}$/), (text) => {
        expect(resolvePyYaml(plain(text))).toEqual(str(text));
        expect(pythonFloat(str(text))).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 4 },
    );
  });
});

/** What int() and float() give, as text. */
function messages(value: PyValue): readonly string[] {
  return [pythonInt(value), pythonFloat(value)].map((result) =>
    result.ok ? String(result.value) : result.message,
  );
}
