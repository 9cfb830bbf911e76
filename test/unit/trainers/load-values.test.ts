import { describe, expect, it } from 'vitest';
import { valueHeldBy } from './fixtures/held-by.ts';
import type { TargetName } from './fixtures/targets.ts';
import { wholeConfig } from './fixtures/whole-config.ts';

type Row = readonly [key: string, written: string, held: Readonly<Partial<Record<TargetName, unknown>>>];

const placed = (key: string): unknown =>
  expect.stringMatching(
    new RegExp(`^yaml-cpp: error at line \\d+, column ${key.length + 5}: bad conversion$`),
  );

/** A value on all targets of a language that read the key as they read it elsewhere. */
const cpp = (held: unknown) => ({ cpp64: held, cpp67: held, cpp68: held });
const flatCpp = (held: unknown) => ({ cpp64: held, cpp67: held });
const py = (held: unknown) => ({ py67: held, py68: held, gsm67: held, gsm68: held });

/** tt-train.md, sections 1, 3 and 8. */
const rows: readonly Row[] = [
  // Whole numbers: int() cuts and converts, as<uint32> does neither; a required one then aborts.
  ['batch_size', '16', { ...cpp(16), ...py(16) }],
  ['batch_size', "'16'", { ...cpp(16), ...py(16) }],
  ['batch_size', '2.9', { ...cpp(placed('batch_size')), ...py(2) }],
  ['batch_size', '32.0', { ...cpp(placed('batch_size')), ...py(32) }],
  ['batch_size', 'true', { ...cpp(placed('batch_size')), ...py(1) }],
  ['batch_size', '010', { ...cpp(8), ...py(8) }],
  ['batch_size', '1_000', { ...cpp(placed('batch_size')), ...py(1000) }],
  ['batch_size', '-1', { ...cpp(placed('batch_size')), ...py(-1) }],
  [
    'batch_size',
    '1e3',
    { ...cpp(placed('batch_size')), ...py("ValueError: invalid literal for int() with base 10: '1e3'") },
  ],
  [
    'batch_size',
    '',
    py("TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"),
  ],
  [
    'max_steps',
    '[1]',
    py("TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'"),
  ],
  // Optional ones: yaml-cpp gives the default without a word.
  ['gradient_accumulation_steps', '4', { ...cpp(4), ...py(4) }],
  ['gradient_accumulation_steps', '1.5', { ...cpp(1), ...py(1) }],
  ['gradient_accumulation_steps', '2.5', { ...cpp(1), ...py(2) }],
  ['gradient_accumulation_steps', '-4', { ...cpp(1), ...py(-4) }],
  ['gradient_accumulation_steps', '1_0', { ...cpp(1), ...py(10) }],
  ['gradient_accumulation_steps', '[4]', cpp(1)],
  ['model_save_interval', '1.5', { ...flatCpp(placed('model_save_interval')), cpp68: 0, ...py(1) }],
  // Rates.
  ['learning_rate', '5e-5', { ...flatCpp(Math.fround(5e-5)), py67: 5e-5, gsm67: 5e-5 }],
  ['learning_rate', '"1e-4"', { ...flatCpp(Math.fround(1e-4)), py67: 1e-4, gsm67: 1e-4 }],
  [
    'learning_rate',
    'fast',
    { ...flatCpp(placed('learning_rate')), py67: "ValueError: could not convert string to float: 'fast'" },
  ],
  [
    'clip_grad_norm_max_norm',
    'abc',
    { ...cpp(1), py67: "ValueError: could not convert string to float: 'abc'" },
  ],
  // Switches: raw in Python, whatever YAML 1.1 makes of them; eight words in C++.
  ['use_moreh_adamw', 'True', { ...flatCpp(true), py67: true, gsm67: true }],
  ['use_moreh_adamw', 'on', { ...flatCpp(true), py67: true, gsm67: true }],
  ['use_moreh_adamw', '1', { ...flatCpp(false), py67: 1, gsm67: 1 }],
  ['use_moreh_adamw', 'y', { ...flatCpp(true), py67: 'y', gsm67: 'y' }],
  ['use_moreh_adamw', 'tRue', { ...flatCpp(false), py67: 'tRue' }],
  ['use_clip_grad_norm', '"false"', { ...cpp(false), py67: 'false', py68: 'false' }],
  ['use_clip_grad_norm', '"true"', { ...cpp(true), py67: 'true', py68: 'true' }],
  ['lazy_parameter_init', '"no"', { py68: true }],
  ['lazy_parameter_init', '0', { py68: false }],
  ['lazy_parameter_init', '[]', { py68: false }],
  // Texts: a null is the word null in C++ and nothing in Python.
  ['data_path', 'null', { ...cpp('null'), py67: null, py68: null }],
  ['data_path', '~', { ...cpp('null'), py67: null, py68: null }],
  ['data_path', '', { ...cpp('null'), py67: null, py68: null }],
  ['data_path', '"null"', { ...cpp('null'), py67: 'null', py68: 'null' }],
  ['data_path', '12:30', { ...cpp('12:30'), py67: 750, py68: 750 }],
  ['data_path', '[a, 1]', { ...cpp('data/shakespeare.txt'), py67: ['a', 1] }],
  ['project_name', '2026-01-01', { ...cpp('2026-01-01'), py67: '2026-01-01' }],
  // Words.
  [
    'tokenizer_type',
    'word',
    { ...flatCpp('Unknown tokenizer type: word'), ...py('ValueError: Unknown tokenizer_type: word') },
  ],
  [
    'tokenizer_type',
    'null',
    { ...flatCpp('Unknown tokenizer type: null'), ...py('ValueError: Unknown tokenizer_type: None') },
  ],
  [
    'tokenizer_type',
    'True',
    { ...flatCpp('Unknown tokenizer type: True'), ...py('ValueError: Unknown tokenizer_type: True') },
  ],
  ['scheduler_type', 'cosine', { ...cpp('unordered_map::at'), py67: 'cosine', py68: 'cosine' }],
  // Read and replaced.
  ['beta1', '0.5', { py67: 0.9, gsm67: 0.5 }],
  ['eps', 'tiny', { py67: "ValueError: could not convert string to float: 'tiny'" }],
];

const flat = rows.flatMap(([key, written, held]) =>
  Object.entries(held).map(([target, value]) => ({ key, written, target: target as TargetName, value })),
);

describe('a value as each target holds it', () => {
  it.each(flat)('$key: $written on $target', ({ key, written, target, value }) => {
    expect(valueHeldBy(target, wholeConfig({ [key]: written }), `training_config.${key}`)).toEqual(value);
  });
});

describe('half a batch validates where nothing else is said', () => {
  it.each([
    ['64', 32],
    ['9', 4],
    ['1', 1],
    ['0', 1],
  ])('batch_size %s', (batch, half) => {
    const path = 'training_config.validation_batch_size';
    expect(valueHeldBy('py67', wholeConfig({ batch_size: batch }), path)).toBe(half);
    // The base file of the other trainer says 4.
    expect(valueHeldBy('gsm67', wholeConfig({ batch_size: batch }), path)).toBe(4);
  });
});
