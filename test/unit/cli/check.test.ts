import { describe, expect, it, test } from 'vitest';
import { usage } from '../../../src/cli/arguments.ts';
import { largestText } from '../../../src/core/index.ts';
import { clean, roomForFiles } from './run-check.ts';

const { check } = roomForFiles({
  'clean.yaml': clean,
  'warned.yaml': clean.replace('lr: 0.0001', 'lr: 0.01'),
  'wrong.yaml': clean.replace('batch_size: 8', 'batch_size: eight'),
  'a folder/with spaces.yaml': clean,
  'pair.yaml': `${clean}device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n`,
  'model.yaml': 'transformer_config:\n  model_type: llama\n  num_heads: 6\n',
  'broken.yaml': clean.replace('batch_size: 8', 'batch_size 8'),
  'wrong-model.yaml': 'transformer_config:\n  num_heads: six\n',
});

describe('what a person reads', () => {
  test('a config without a fault ends with 0 and its figures', () => {
    const { status, out, err } = check(['clean.yaml']);
    expect([status, err]).toEqual([0, '']);
    const [first, ...figures] = out.trimEnd().split('\n');
    expect(first).toBe('clean.yaml: 0 errors, 0 warnings, 0 notes');
    expect(figures.map((line) => line.trim())).toContain('Effective batch size     8 × 4 = 32');
    expect(figures.map((line) => line.trim())).toContain('Checkpoints              5,000 ÷ 100 = 50');
  });

  test('a finding is FILE:LINE:COLUMN severity code message', () => {
    const { status, out } = check(['warned.yaml', 'wrong.yaml']);
    expect(status).toBe(1);
    const lines = out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'warned.yaml:10:9 warning learning-rate-too-high',
      'wrong.yaml:2:15 error wrong-type',
    ]);
    expect(lines[1]).toContain('Expected batch_size to be a whole number, found "eight".');
    expect(out).toContain('warned.yaml: 0 errors, 1 warning, 0 notes\n');
    expect(out).toContain('wrong.yaml: 1 error, 0 warnings, 0 notes\n');
  });

  test('of a text that cannot be read whole the figures say so', () => {
    const { status, out } = check(['broken.yaml']);
    expect(status).toBe(1);
    expect(out).toMatch(/^ {2}Not all of the text can be read; .*\n {2}Effective batch size {5}/m);
    expect(check(['wrong.yaml']).out).not.toContain('can be read');
  });

  test('a model config has findings and its parameters', () => {
    const { status, out } = check(['model.yaml']);
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'model.yaml: 0 errors, 0 warnings, 0 notes',
        '  Parameters  unknown  (The text decides the vocabulary; with the 65 characters of Tiny Shakespeare there are 9,810,816.)',
        '',
      ].join('\n'),
    );
  });

  test('the call itself is explained', () => {
    const { status, out, err } = check(['--help']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^usage: \.\/run check .* FILE\.\.\.\n$/);
  });
});

describe('how it ends', () => {
  test.each([
    ['an error in one of several', ['clean.yaml', 'wrong.yaml', 'warned.yaml'], 1],
    ['an error on the default board alone', ['pair.yaml'], 1],
    ['none on the board that it is for', ['--board', 'n300', 'pair.yaml'], 0],
    ['a path with spaces', ['a folder/with spaces.yaml'], 0],
    ['a model config beside it', ['--model', 'wrong-model.yaml', 'clean.yaml'], 1],
  ])('%s', (_name, words, status) => {
    const outcome = check(words);
    expect([outcome.status, outcome.err]).toEqual([status, '']);
  });

  it('ends with 2 where a file cannot be checked, and checks the others all the same', () => {
    const { status, out, err } = check(['missing.yaml', 'warned.yaml', 'a folder']);
    expect([status, err]).toEqual([
      2,
      'There is no file missing.yaml.\na folder is a folder; name the config files in it.\n',
    ]);
    expect(out).toContain('warned.yaml: 0 errors, 1 warning, 0 notes\n');
  });

  it('ends with 2 and no trace where the call is wrong', () => {
    const { status, out, err } = check(['--bord', 'n150', 'clean.yaml']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(`Unknown option '--bord'. ${usage}\n`);
  });
});

describe('standard input', () => {
  it('is a file named -', () => {
    const { status, out } = check(['-'], clean.replace('batch_size: 8', 'batch_size: 0'));
    expect(status).toBe(1);
    expect(out).toMatch(/^-:2:15 error out-of-range /);
  });

  test.each([
    ['empty', '', 1, /^-:1:1 error empty-config /, ''],
    ['binary', Buffer.from([0x61, 0x00]), 2, /^$/, 'standard input is a binary file, not a config.\n'],
    ['not UTF-8', Buffer.from([0x61, 0xff]), 2, /^$/, 'standard input is not UTF-8 text.\n'],
    [
      'too large',
      'a'.repeat(largestText),
      2,
      /^$/,
      'standard input has 1 MiB or more, which no config has.\n',
    ],
  ])('that is %s', (_name, input, status, out, err) => {
    const outcome = check(['-'], input);
    expect([outcome.status, outcome.err]).toEqual([status, err]);
    expect(outcome.out).toMatch(out);
  });
});

test('the target decides what is said', () => {
  const { out } = check([
    '--trainer',
    'nanogpt-cpp',
    '--release',
    'v0.64',
    '--dataset-size',
    '160',
    'clean.yaml',
  ]);
  expect(out).toContain('Steps an epoch           160 ÷ 32 = 5');
  expect(out).toContain('nano_gpt does not validate.');
});
