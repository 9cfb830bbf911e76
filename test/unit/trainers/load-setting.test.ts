import { describe, expect, it, test } from 'vitest';
import { readSettings } from '../../../src/core/keys/settings.ts';
import { viewConfig } from '../../../src/core/load/config-view.ts';
import { loadSetting } from '../../../src/core/load/load-setting.ts';
import type { LoadedSetting, Reading } from '../../../src/core/load/loaded-setting.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

type Loader = Parameters<typeof loadSetting>[0];

/** What a loader holds for one key of a config with nothing else in it. */
function heldAt(loader: Loader, path: string, value: string): Pick<LoadedSetting, 'reading' | 'value'> {
  const [section, name] = path.split('.');
  const source = parse(`${section}:\n  ${name}: ${value}\n`);
  const setting = readSettings(source, { takes: 'last', merges: true }).at.get(path);
  if (setting === undefined) throw new Error(`${path} is no key.`);
  const { reading, value: held } = loadSetting(loader, setting, () => 'converted');
  return { reading, value: held };
}

type Row = readonly [text: string, reading: Reading, value: unknown];

const batch = 'training_config.batch_size';
const rate = 'training_config.learning_rate';
const wandb = 'training_config.use_wandb';
const data = 'training_config.data_path';
const mesh = 'device_config.mesh_shape';

const fails = undefined;

const python: Readonly<Record<string, readonly Row[]>> = {
  [batch]: [
    ['8', 'as-written', 8],
    ["'8'", 'text-converted', 8],
    ['010', 'read-differently', 8],
    ['1_000', 'read-differently', 1000],
    ['12:30', 'read-differently', 750],
    ['0x10', 'as-written', 16],
    ['8.0', 'as-written', 8],
    ['2.9', 'truncated', 2],
    ['-2.9', 'truncated', -2],
    ['true', 'truncated', 1],
    ['no', 'truncated', 0],
    ['-4', 'as-written', -4],
    ['eight', 'fails', fails],
    ['1e3', 'fails', fails],
    ['.inf', 'fails', fails],
    ['', 'fails', fails],
    ['[8]', 'fails', fails],
    ['{a: 8}', 'fails', fails],
    ['2026-01-01', 'fails', fails],
  ],
  [rate]: [
    ['0.0001', 'as-written', 0.0001],
    ['5e-5', 'as-written', 5e-5],
    ['1', 'as-written', 1],
    ['"1e-4"', 'text-converted', 1e-4],
    ['1_0.5', 'read-differently', 10.5],
    ['.inf', 'as-written', Number.POSITIVE_INFINITY],
    ['fast', 'fails', fails],
    ['null', 'fails', fails],
  ],
  [wandb]: [
    ['true', 'as-written', true],
    ['False', 'as-written', false],
    ['yes', 'read-differently', true],
    ['off', 'read-differently', false],
    ['y', 'text-as-true', true],
    ['n', 'text-as-true', true],
    ['"false"', 'text-as-true', true],
    ['""', 'text-as-true', false],
    ['0', 'number-as-truth', false],
    ['1', 'number-as-truth', true],
    ['null', 'as-written', null],
    ['[true]', 'fails', fails],
  ],
  [data]: [
    ['data/a.txt', 'as-written', 'data/a.txt'],
    ['"1"', 'as-written', '1'],
    ['~', 'as-written', null],
    ['1', 'fails', 1],
    ['true', 'fails', true],
    ['yes', 'read-differently', true],
    ['1:30', 'read-differently', 90],
    ['2026-01-01', 'read-differently', '2026-01-01'],
    ['[a]', 'fails', fails],
  ],
  [mesh]: [
    ['[1, 2]', 'as-written', [1, 2]],
    ['[1, 010]', 'read-differently', [1, 8]],
    ['["1", 2]', 'text-converted', [1, 2]],
    ['[1, 2.5]', 'truncated', [1, 2]],
    ['[1, x]', 'fails', fails],
    ['[1, [2]]', 'fails', fails],
    ['2', 'fails', fails],
    ['"[1, 2]"', 'fails', fails],
    ['[]', 'as-written', []],
  ],
};

const cpp: Readonly<Record<string, readonly Row[]>> = {
  [batch]: [
    ['8', 'as-written', 8],
    ["'8'", 'text-converted', 8],
    ['010', 'read-differently', 8],
    ['1_000', 'fails', fails],
    ['8.0', 'fails', fails],
    ['-4', 'fails', fails],
    ['true', 'fails', fails],
    ['4294967295', 'as-written', 4294967295],
    ['4294967296', 'fails', fails],
    ['', 'fails', fails],
  ],
  [rate]: [
    ['0.5', 'as-written', 0.5],
    ['0.0001', 'as-written', Math.fround(0.0001)],
    ['5e-5', 'as-written', Math.fround(5e-5)],
    ['"0.5"', 'text-converted', 0.5],
    ['1_0.5', 'fails', fails],
    ['1e40', 'fails', fails],
  ],
  [wandb]: [
    ['true', 'as-written', true],
    ['y', 'read-differently', true],
    ['n', 'read-differently', false],
    ['"false"', 'text-converted', false],
    ['tRue', 'fails', fails],
    ['1', 'fails', fails],
  ],
  [data]: [
    ['data/a.txt', 'as-written', 'data/a.txt'],
    ['1', 'as-written', '1'],
    ['yes', 'as-written', 'yes'],
    ['null', 'read-differently', 'null'],
    ['', 'read-differently', 'null'],
    ['"null"', 'as-written', 'null'],
  ],
  [mesh]: [
    ['[1, 2]', 'as-written', [1, 2]],
    ['[1, 010]', 'read-differently', [1, 8]],
    ['[1, 2.0]', 'fails', fails],
    ['[1, -2]', 'fails', fails],
  ],
};

describe.each<[Loader, Readonly<Record<string, readonly Row[]>>]>([
  ['PyYAML', python],
  ['yaml-cpp', cpp],
])('what %s holds', (loader, tables) => {
  describe.each(Object.entries(tables))('for %s', (path, rows) => {
    test.each(rows)('%j: %s, %j', (text, reading, value) => {
      expect(heldAt(loader, path, text)).toEqual({ reading, value });
    });
  });
});

describe('what a view makes of it', () => {
  const viewOf = (text: string) =>
    viewConfig(readSettings(parse(text), { takes: 'last', merges: true }), 'PyYAML', () => 'converted');

  test.each([
    ['nothing', 'training_config:\n  seed: 1\n', 'absent', undefined],
    ['a number', 'training_config:\n  batch_size: 8\n', 'set', 8],
    ['a number outside its bounds', 'training_config:\n  batch_size: 0\n', 'unusable', undefined],
    ['a text', 'training_config:\n  batch_size: x\n', 'unusable', undefined],
  ])('%s', (_name, text, state, value) => {
    const view = viewOf(text);
    expect(view.stateOf(batch).state).toBe(state);
    expect(view.number(batch)).toBe(value);
    expect(view.has(batch)).toBe(state !== 'absent');
  });

  it('takes None for a key that is not there', () => {
    const view = viewOf('training_config:\n  data_path: ~\n');
    expect(view.stateOf(data)).toEqual({ state: 'absent' });
    expect(view.has(data)).toBe(true);
  });

  it('gives each kind of value by its own name alone', () => {
    const view = viewOf(
      'training_config:\n  use_wandb: true\n  data_path: x\ndevice_config:\n  mesh_shape: [1, 2]\n',
    );
    expect([view.truth(wandb), view.number(wandb), view.text(data), view.list(mesh)]).toEqual([
      true,
      undefined,
      'x',
      [1, 2],
    ]);
  });

  it('has the place of a value, or of its key where it is empty', () => {
    const view = viewOf('training_config:\n  batch_size:\n  seed: 42\n');
    expect(view.valueSpan(batch)).toEqual({ start: 19, end: 29 });
    expect(view.valueSpan('training_config.seed')).toEqual({ start: 39, end: 41 });
    expect(view.valueSpan(rate)).toBeUndefined();
  });
});
