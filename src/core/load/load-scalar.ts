import type { Trainer } from '../facts/trainer.ts';
import { type PyValue, pythonFloat, pythonInt, pythonTruth, resolvePyYaml } from '../yaml/dialects/pyyaml.ts';
import {
  isYamlCppNull,
  yamlCppBool,
  yamlCppFloat,
  yamlCppString,
  yamlCppUint32,
} from '../yaml/dialects/yaml-cpp.ts';
import type { ScalarNode } from '../yaml/node.ts';
import type { PlainValue, Reading } from './loaded-setting.ts';

/** What a loader makes of one scalar for a key of a certain type. */
export interface LoadedScalar {
  readonly reading: Reading;
  readonly value: PlainValue | undefined;
  readonly said?: string;
  readonly reader?: string;
}

export type ScalarType = 'integer' | 'number' | 'boolean' | 'string';

/**
 * Reads a scalar as the trainer's loader does: PyYAML with int() or float() behind it where the key is a number and
 * nothing behind it elsewhere, or yaml-cpp's conversions (tt-train.md, sections 1, 3 and 8).
 */
export function loadScalar(loader: Trainer['loader'], scalar: ScalarNode, type: ScalarType): LoadedScalar {
  return loader === 'PyYAML' ? holdPython(scalar, type) : holdCpp(scalar, type);
}

function holdCpp(scalar: ScalarNode, type: ScalarType): LoadedScalar {
  const result = {
    integer: yamlCppUint32,
    number: yamlCppFloat,
    boolean: yamlCppBool,
    string: yamlCppString,
  }[type](scalar);
  if (!result.ok)
    return { reading: 'fails', value: undefined, said: 'yaml-cpp cannot convert it ("bad conversion")' };
  if (type === 'string' && isYamlCppNull(scalar)) return { reading: 'read-differently', value: result.value };
  return { reading: compare(scalar, result.value), value: result.value };
}

function holdPython(scalar: ScalarNode, type: ScalarType): LoadedScalar {
  const loaded = resolvePyYaml(scalar);
  if (loaded.type === 'error')
    return { reading: 'fails', value: undefined, said: `PyYAML stops with ${loaded.message}` };
  if (type === 'boolean') return holdTruth(scalar, loaded);
  if (type === 'string') return holdText(scalar, loaded);
  return holdNumber(scalar, loaded, type);
}

function holdNumber(scalar: ScalarNode, loaded: PyValue, type: 'integer' | 'number'): LoadedScalar {
  const result = type === 'integer' ? pythonInt(loaded) : pythonFloat(loaded);
  if (!result.ok)
    return {
      reading: 'fails',
      value: undefined,
      said: `Python's ${type === 'integer' ? 'int' : 'float'}() raises ${result.message}`,
    };
  const value = Number(result.value);
  const lossy = loaded.type === 'bool' || (loaded.type === 'float' && loaded.value !== value);
  return { reading: type === 'integer' && lossy ? 'truncated' : compare(scalar, value), value };
}

/** A number that Python uses as PyYAML made it: a text in its place stays one. */
export function holdPassedOn(scalar: ScalarNode): LoadedScalar {
  const loaded = resolvePyYaml(scalar);
  if (loaded.type === 'int' || loaded.type === 'float') {
    const value = Number(loaded.value);
    return { reading: compare(scalar, value), value };
  }
  if (loaded.type === 'null') return { reading: 'as-written', value: null };
  if (loaded.type === 'str' && typeof scalar.core === 'number') {
    return { reading: 'read-differently', value: loaded.value };
  }
  const said =
    loaded.type === 'error' ? `PyYAML stops with ${loaded.message}` : 'The trainer does not convert it';
  return { reading: 'fails', value: undefined, said };
}

/** Booleans are not converted: Python asks any value whether it is true. */
function holdTruth(scalar: ScalarNode, loaded: PyValue): LoadedScalar {
  const value = pythonTruth(loaded);
  if (loaded.type === 'bool') return { reading: compare(scalar, value), value };
  if (loaded.type === 'null') return { reading: 'as-written', value: null };
  return {
    reading: loaded.type === 'int' || loaded.type === 'float' ? 'number-as-truth' : 'text-as-true',
    value,
  };
}

function holdText(scalar: ScalarNode, loaded: PyValue): LoadedScalar {
  switch (loaded.type) {
    case 'str':
      return { reading: 'as-written', value: loaded.value };
    case 'null':
      return { reading: 'as-written', value: null };
    case 'bool':
      return { reading: typeof scalar.core === 'string' ? 'read-differently' : 'fails', value: loaded.value };
    case 'int':
    case 'float':
      return {
        reading: typeof scalar.core === 'string' ? 'read-differently' : 'fails',
        value: Number(loaded.value),
      };
    case 'date':
    case 'datetime':
      return { reading: 'read-differently', value: loaded.text };
    case 'bytes':
    case 'error':
      return { reading: 'fails', value: undefined };
  }
}

export function compare(scalar: ScalarNode, value: number | boolean | string): Reading {
  const { core, style } = scalar;
  if (Object.is(core, value) || (typeof core === 'number' && Math.fround(core) === value))
    return 'as-written';
  if (typeof value === 'string') return 'as-written';
  if (style !== 'plain') return 'text-converted';
  if (typeof core === 'string' && typeof value === 'number' && Number(core) === value) return 'as-written';
  return 'read-differently';
}
