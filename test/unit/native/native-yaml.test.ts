import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { yamlText } from '../../../src/core/keys/scalar-text.ts';
import { nativeYaml } from '../../../src/core/launch/native/native-yaml.ts';
import { resolvePyYaml } from '../../../src/core/yaml/dialects/pyyaml.ts';
import { yamlCppFloat, yamlCppString, yamlCppUint32 } from '../../../src/core/yaml/dialects/yaml-cpp.ts';
import type { LoadedValue } from '../../../src/core/yaml/loaded-value.ts';
import type { ScalarNode } from '../../../src/core/yaml/node.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

const seed = 20_261_122;
const numRuns = 2000;

/** The scalar as it stands in the text, for the dialects. */
function scalarOf(text: string): ScalarNode {
  const { root, faults } = parse(`key: ${text}\n`);
  expect(faults).toEqual([]);
  const value = root?.kind === 'mapping' ? root.entries[0]?.value : undefined;
  if (value?.kind !== 'scalar') throw new Error(`No scalar: ${text}`);
  return value;
}

function written(path: string, value: LoadedValue, isFloat32: boolean): string {
  return (
    nativeYaml(new Map([[path, value]]), isFloat32)
      .split(': ')[1]
      ?.trim() ?? ''
  );
}

describe(`${numRuns} values, seed ${seed}`, () => {
  const odd = fc.constantFrom(
    'yes',
    'n',
    '~',
    '.inf',
    '1e-4',
    '12:30',
    '=',
    '<<',
    '2001-01-01',
    '- a',
    'a: b',
    '#',
    '010',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), odd);

  test('a text is the same to PyYAML, yaml-cpp and YAML 1.2', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scalar = scalarOf(yamlText(text));
        expect(resolvePyYaml(scalar)).toEqual({ type: 'str', value: text });
        expect(yamlCppString(scalar)).toEqual({ ok: true, value: text });
        expect(parseYaml(yamlText(text))).toBe(text);
      }),
      { seed, numRuns },
    );
  });

  test('a number is the same float to PyYAML, yaml-cpp and YAML 1.2', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 });
    fc.assert(
      fc.property(numbers, (value) => {
        const scalar = scalarOf(written('training_config.learning_rate', value, false));
        expect(resolvePyYaml(scalar)).toEqual({ type: 'float', value });
        expect(yamlCppFloat(scalar)).toEqual({ ok: true, value: Math.fround(value) });
        expect(scalar.core).toBe(value);
      }),
      { seed, numRuns },
    );
  });

  test('a 32-bit float is the same to yaml-cpp in the fewest digits', () => {
    const numbers = fc.float({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (value) => {
        const text = written('training_config.learning_rate', value, true);
        expect(yamlCppFloat(scalarOf(text))).toEqual({ ok: true, value });
        expect(resolvePyYaml(scalarOf(text)).type).toBe('float');
      }),
      { seed, numRuns },
    );
  });

  test('a whole number is the same to all', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 - 1 }).map((half) => half * 2 + 1),
        (value) => {
          const scalar = scalarOf(written('training_config.seed', value, false));
          expect(resolvePyYaml(scalar)).toMatchObject({ type: 'int' });
          expect(yamlCppUint32(scalar)).toEqual({ ok: true, value });
          expect(scalar.core).toBe(value);
        },
      ),
      { seed, numRuns },
    );
  });
});

test.for([
  [0.0001, '0.0001'],
  [1e-7, '1.0e-7'],
  [2.5e-8, '2.5e-8'],
  [1, '1.0'],
  [1e21, '1.0e+21'],
  [Math.fround(0.0001), '0.0001'],
] as const)('%d is written as %s', ([value, text]) => {
  expect(written('training_config.learning_rate', value, true)).toBe(text);
});
