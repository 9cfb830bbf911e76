import { describe, expect, it } from 'vitest';
import { heldBy, valueHeldBy } from './fixtures/held-by.ts';
import type { TargetName } from './fixtures/targets.ts';
import { wholeConfig } from './fixtures/whole-config.ts';

const cppNames = ['cpp64', 'cpp67', 'cpp68'] as const;
const pyNames = ['py67', 'py68', 'gsm67', 'gsm68'] as const;
const of = (names: readonly TargetName[], value: unknown) =>
  Object.fromEntries(names.map((name) => [name, value]));
const cpp = (value: unknown) => of(cppNames, value);
const py = (value: unknown) => of(pyNames, value);

type Row = readonly [name: string, text: string, stops: Readonly<Record<string, unknown>>];

const noGet = (type: string): string => `AttributeError: '${type}' object has no attribute 'get'`;
const noSection = 'invalid node; first invalid key: "training_config"';
const subscript = (line: number, column: number, key: string): string =>
  `yaml-cpp: error at line ${line}, column ${column}: operator[] call on a scalar (key: "${key}")`;

/** 'loads' where the target takes it. */
const structures: readonly Row[] = [
  ['an empty text', '', { ...cpp(noSection), ...py(noGet('NoneType')) }],
  ['a null', 'null\n', { ...cpp(noSection), ...py(noGet('NoneType')) }],
  ['a list', '- 1\n', { ...cpp(noSection), ...py(noGet('list')) }],
  ['a text', 'seed 1\n', { ...cpp(subscript(1, 1, 'training_config')), ...py(noGet('str')) }],
  ['no training_config', 'device_config: {}\n', { ...cpp(noSection), py67: 'loads', gsm67: 'loads' }],
  [
    'a training_config with nothing behind it',
    'training_config:\n',
    { ...cpp('bad conversion'), ...py(noGet('NoneType')) },
  ],
  ['a null training_config', 'training_config: ~\n', { ...cpp('bad conversion'), ...py(noGet('NoneType')) }],
  [
    'a number for training_config',
    'training_config: 5\n',
    { ...cpp(subscript(1, 18, 'project_name')), ...py(noGet('int')) },
  ],
  [
    'a list for training_config',
    'training_config: [1]\n',
    { ...cpp('bad conversion'), ...py(noGet('list')) },
  ],
  [
    'a text for device_config',
    wholeConfig({}, 'device_config: n150\n'),
    {
      ...cpp(expect.stringContaining('operator[] call on a scalar (key: "enable_ddp")')),
      py67: 'loads',
      py68: noGet('str'),
      gsm67: noGet('str'),
      gsm68: noGet('str'),
    },
  ],
  [
    'a device_config with nothing behind it',
    wholeConfig({}, 'device_config:\n'),
    {
      ...cpp('loads'),
      py67: 'loads',
      py68: noGet('NoneType'),
      gsm67: noGet('NoneType'),
    },
  ],
  [
    'a scheduler_config that only the fine-tuning trainer reads',
    wholeConfig({}, 'scheduler_config: 5\ndevice_config:\n  mesh_shape: [1, 1]\n'),
    {
      ...cpp('loads'),
      py67: 'loads',
      py68: 'loads',
      gsm67: noGet('int'),
      gsm68: noGet('int'),
    },
  ],
  [
    'unknown sections and keys',
    wholeConfig({ batchsize: '7' }, 'device_confg: 5\n'),
    {
      ...cpp('loads'),
      ...py('loads'),
    },
  ],
  // What PyYAML cannot read anywhere stops it; yaml-cpp reads the first document and what it is asked for.
  [
    'a second document',
    `${wholeConfig()}---\na: 1\n`,
    { ...cpp('loads'), ...py('expected a single document in the stream') },
  ],
  [
    'an alias of nothing',
    wholeConfig({ note: '*x' }),
    {
      ...cpp(
        expect.stringMatching(
          /^yaml-cpp: error at line \d+, column 9: the referenced anchor is not defined$/,
        ),
      ),
      ...py("found undefined alias 'x'"),
    },
  ],
  [
    'an anchor twice',
    wholeConfig({ a: '&x 1', b: '&x 2' }),
    { ...cpp('loads'), ...py("found duplicate anchor 'x'") },
  ],
  ['two anchors', wholeConfig({ a: '&x 1', b: '&y 2', c: '"&x"' }), { ...cpp('loads'), ...py('loads') }],
  [
    'a list for a key',
    `${wholeConfig()}? [1]\n: 2\n`,
    { ...cpp('loads'), ...py('yaml.constructor.ConstructorError: found unhashable key') },
  ],
  [
    'a mapping for a key',
    `${wholeConfig()}{a: 1}: 2\n`,
    { ...cpp('loads'), ...py('yaml.constructor.ConstructorError: found unhashable key') },
  ],
  ['an empty key', `${wholeConfig()}"": 2\n`, { ...cpp('loads'), ...py('loads') }],
  [
    'a number to merge',
    wholeConfig({ '<<': '5' }),
    {
      ...cpp('loads'),
      ...py(
        'yaml.constructor.ConstructorError: expected a mapping or list of mappings for merging, but found scalar',
      ),
    },
  ],
  [
    'a list of lists to merge',
    wholeConfig({ '<<': '[[1]]' }),
    {
      ...cpp('loads'),
      ...py('yaml.constructor.ConstructorError: expected a mapping for merging, but found sequence'),
    },
  ],
  [
    'a key that cannot be built, and a structure that cannot be read behind it',
    `? [1]\n: 2\na: &x 1\nb: &x 2\n${wholeConfig()}`,
    py("found duplicate anchor 'x'"),
  ],
  ['a quoted merge key', wholeConfig({ '"<<"': '5' }), { ...cpp('loads') }],
  [
    'a tab after a colon',
    wholeConfig({ note: '\t1' }),
    { ...cpp('loads'), ...py(String.raw`found character '\t' that cannot start any token`) },
  ],
  ['a tab in quotes', wholeConfig({ note: '"a\tb"' }), { ...cpp('loads'), ...py('loads') }],
  [
    'an unprintable character',
    wholeConfig({ note: '"\u0007"' }),
    { ...py('unacceptable character #x0007: special characters are not allowed') },
  ],
  [
    'a tag that nothing constructs',
    wholeConfig({ note: '!x 1' }),
    {
      ...cpp('loads'),
      ...py("yaml.constructor.ConstructorError: could not determine a constructor for the tag '!x'"),
    },
  ],
];

describe('where a target stops before it asks for a key', () => {
  it.each(
    structures.flatMap(([name, text, stops]) =>
      Object.entries(stops).map(([target, stop]) => ({ name, target: target as TargetName, text, stop })),
    ),
  )('$name on $target', ({ target, text, stop }) => {
    const held = heldBy(target, text);
    expect(typeof held === 'string' ? held : 'loads').toEqual(stop);
  });
});

describe('two equal keys, and what is merged', () => {
  const twice = wholeConfig().replace('  seed: 1\n', '  seed: 1\n  seed: 2\n');
  const sections = `${wholeConfig()}training_config:\n  seed: 3\n`;
  const merged = `base: &b {seed: 7, max_steps: 9}\n${wholeConfig({ '<<': '*b' }).replace('  seed: 1\n', '')}`;
  const rows: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[] = [
    ['a key twice: the first in C++, the last in Python', twice, 'seed', { ...cpp(1), ...py(2) }],
    ['a section twice: one as a whole', sections, 'seed', { ...cpp(1), py67: 3, gsm67: 3 }],
    [
      'of a second section, what it lacks is default',
      sections,
      'batch_size',
      { ...cpp(8), py67: 64, gsm67: 32 },
    ],
    ['a merge: yaml-cpp knows none', merged, 'seed', { ...cpp('bad conversion'), ...py(7) }],
    ['own keys are stronger than merged ones', merged, 'max_steps', py(100)],
    [
      'an alias for a value',
      wholeConfig({ a: '&n 12', max_steps: '*n' }).replace(
        /( {2}max_steps: \*n\n)(.*)( {2}a: &n 12\n)/s,
        '$3$1$2',
      ),
      'max_steps',
      { ...cpp(12), ...py(12) },
    ],
  ];

  it.each(
    rows.flatMap(([name, text, key, held]) =>
      Object.entries(held).map(([target, value]) => ({
        name,
        target: target as TargetName,
        text,
        key,
        value,
      })),
    ),
  )('$name, on $target', ({ target, text, key, value }) => {
    expect(valueHeldBy(target, text, `training_config.${key}`)).toEqual(value);
  });
});
