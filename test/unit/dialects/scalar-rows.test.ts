import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  type PyValue,
  pythonFloat,
  pythonInt,
  resolvePyYaml,
} from '../../../src/core/yaml/dialects/pyyaml.ts';
import {
  type CppResult,
  yamlCppBool,
  yamlCppFloat,
  yamlCppInt,
  yamlCppString,
  yamlCppUint32,
} from '../../../src/core/yaml/dialects/yaml-cpp.ts';
import { rowCount, rows, scalarOf, unreadable, unreadableRows } from './scalar-rows.ts';

test('the fixture holds all 400 recordings', () => {
  expect(rowCount).toBe(400);
  expect(unreadableRows.map((row) => row.text)).toEqual([...unreadable.keys()]);
  expect(rows.length + unreadableRows.length).toBe(400);
});

test.each(unreadableRows)('no loader reads k: $text', ({ text, pyyaml }) => {
  expect(pyyaml.error).toBe('ScannerError');
  expect(parseDocument(`k: ${text}`).errors).not.toEqual([]);
});

describe('PyYAML', () => {
  test.each(rows)('safe_load of $text', ({ text, pyyaml }) => {
    expect(pyShown(resolvePyYaml(scalarOf(text)))).toEqual(pyyaml);
  });

  test.each(rows)('int() of $text', ({ text, python_int: recorded }) => {
    const result = pythonInt(resolvePyYaml(scalarOf(text)));
    expect(result.ok ? { value: String(result.value) } : { error: errorName(result.message) }).toEqual(
      recorded,
    );
  });

  test.each(rows)('float() of $text', ({ text, python_float: recorded }) => {
    const result = pythonFloat(resolvePyYaml(scalarOf(text)));
    if ('error' in recorded) expect(result.ok ? result : errorName(result.message)).toBe(recorded.error);
    else expect(result).toEqual({ ok: true, value: pythonNumber(recorded.value) });
  });
});

describe('yaml-cpp', () => {
  test.each(rows)('as<bool> of $text', ({ text, yamlcpp }) => {
    expect(cppShown(yamlCppBool(scalarOf(text)))).toEqual(yamlcpp.bool);
  });

  test.each(rows)('as<uint32_t> of $text', ({ text, yamlcpp }) => {
    expect(cppShown(yamlCppUint32(scalarOf(text)))).toEqual(yamlcpp.uint32);
  });

  test.each(rows)('as<int> of $text', ({ text, yamlcpp }) => {
    expect(cppShown(yamlCppInt(scalarOf(text)))).toEqual(yamlcpp.int);
  });

  test.each(rows)('as<float> of $text', ({ text, yamlcpp }) => {
    const result = yamlCppFloat(scalarOf(text));
    if ('error' in yamlcpp.float) expect(result).toEqual({ ok: false });
    // Nine digits, as recorded, tell any two 32-bit floats apart.
    else expect(result).toEqual({ ok: true, value: Math.fround(pythonNumber(yamlcpp.float.value)) });
  });

  test.each(rows)('as<std::string> of $text', ({ text, yamlcpp }) => {
    expect(cppShown(yamlCppString(scalarOf(text)))).toEqual(yamlcpp.string);
  });
});

/** A value in the fixture's words. */
function pyShown(value: PyValue): unknown {
  switch (value.type) {
    case 'int':
      return { type: 'int', value: String(value.value) };
    case 'float':
      return { type: 'float', value: pythonFloatText(value.value) };
    case 'date':
    case 'datetime':
      return { type: value.type, value: value.text };
    default:
      return value;
  }
}

function cppShown(result: CppResult<boolean | number | string>): unknown {
  return result.ok ? { value: String(result.value) } : { error: 'bad conversion' };
}

function errorName(message: string): string {
  return message.slice(0, message.indexOf(':'));
}

function pythonNumber(text: string): number {
  return Number(text.replace('inf', 'Infinity').replace('nan', 'NaN'));
}

/** Python's `repr()` of a float, for the floats of the fixture. */
function pythonFloatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (Object.is(value, -0)) return '-0.0';
  const exponent = value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
  if (exponent >= -4 && exponent < 16) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  return `${mantissa}e${power[0]}${power.slice(1).padStart(2, '0')}`;
}
