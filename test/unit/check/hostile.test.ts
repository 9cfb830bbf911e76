import { describe, expect, it, test } from 'vitest';
import { check, largestText } from '../../../src/core/index.ts';
import { faultsOfResult } from '../../fuzz/sound-result.ts';
import { sevenTargets } from './seven-targets.ts';

const codesOf = (text: string): readonly string[] => check(text).diagnostics.map(({ code }) => code);

/** Ten of each, nine levels deep: a thousand million values in some hundred characters. */
const laughs = Array.from({ length: 9 }, (_, level) =>
  level === 0 ? `a0: &a0 [${'x, '.repeat(10)}]` : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`,
).join('\n');

describe('texts that mean harm are answered', () => {
  test.each<[string, string, readonly string[]]>([
    ['an alias bomb', `${laughs}\n`, ['alias-expansion']],
    ['an alias bomb as a section', `${laughs}\ntraining_config: *a8\n`, ['alias-expansion']],
    ['a bomb of merges', `${laughs.replaceAll('[', '{<<: [').replaceAll(']', ']}')}\n`, ['alias-expansion']],
    ['nesting in brackets', `a: ${'['.repeat(20_000)}`, ['yaml-syntax']],
    [
      'nesting in lines',
      `${Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n`,
      ['yaml-syntax'],
    ],
    ['a text of 1 MiB', '#'.repeat(largestText), ['document-too-large']],
    ['nothing but tabs', '\t'.repeat(1000), []],
    ['a NUL', 'training_config:\n  model_config: a\0b\n', []],
    ['lone surrogates', 'training_config:\n  model_config: "\ud800"\n  data_path: \udc00\n', []],
  ])('%s', (_name, text, expected) => {
    const result = check(text);
    expect(faultsOfResult(text, result)).toEqual([]);
    for (const code of expected) expect(result.diagnostics.map((one) => one.code)).toContain(code);
  });

  it('does not follow a bomb in any trainer', () => {
    for (const target of sevenTargets) {
      const { figures, diagnostics } = check(`${laughs}\ntraining_config: *a8\n`, { target });
      expect(diagnostics.filter(({ code }) => code === 'alias-expansion')).toHaveLength(1);
      expect(figures.effectiveBatchSize.value).toBeNull();
    }
  });
});

describe('names of objects are keys like any other', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])(
    '%s',
    (name) => {
      expect(codesOf(`training_config:\n  batch_size: 8\n  ${name}: 1\n`)).toContain('unknown-key');
      expect(codesOf(`${name}:\n  batch_size: 8\n`)).toContain('unknown-section');
      expect(codesOf(`training_config:\n  optimizer:\n    ${name}: {polluted: 1}\n`)).toContain(
        'unknown-key',
      );
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('sizes that no config has', () => {
  const long = 'k'.repeat(100_000);

  test.each([
    ['a key', `training_config:\n  ${long}: 1\n`],
    ['a value', `training_config:\n  batch_size: ${long}\n`],
    [
      'a number',
      `training_config:\n  batch_size: ${'9'.repeat(100_000)}\n  learning_rate: 0.${'1'.repeat(100_000)}\n`,
    ],
    ['a number that is a time', `training_config:\n  batch_size: 1${':59'.repeat(5_000)}\n`],
    ['a choice', `training_config:\n  save_strategy: ${long}\n`],
    ['a section', `${long}: 1\n`],
    ['a text at the top', long],
    ['a list', `device_config:\n  mesh_shape: [${'1, '.repeat(20_000)}]\n`],
    ['a mesh', 'device_config:\n  mesh_shape: [4294967295, 4294967295]\n  enable_ddp: true\n'],
  ])('%s: what is said of it stays short', (_name, text) => {
    for (const target of sevenTargets) {
      const result = check(text, { target });
      expect(faultsOfResult(text, result)).toEqual([]);
      for (const { message } of result.diagnostics) expect(message.length).toBeLessThan(1000);
    }
  });

  test.each([
    ['brackets', '['],
    ['dashes', '- '],
    ['quotes', '"'],
    ['keys', 'a: 1\n'],
    ['empty keys', ':\n'],
    ['anchors', '&a '],
    ['aliases', '- *a\n'],
    ['tabs', '\t- '],
    ['batch sizes', 'training_config: {batch_size: x}\n'],
  ])('many %s: at most some thousand findings', (_name, piece) => {
    const text = piece.repeat(Math.floor(60_000 / piece.length));
    const result = check(text);
    expect(faultsOfResult(text, result)).toEqual([]);
    expect(result.diagnostics.length).toBeLessThanOrEqual(4000);
  });
});
