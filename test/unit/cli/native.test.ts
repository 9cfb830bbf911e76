import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nativeCommand } from '../../../src/cli/native-command.ts';
import { carryOut } from './carry-out.ts';
import { clean } from './run-check.ts';

const room = mkdtempSync(join(tmpdir(), 'trainyard-native-'));
afterAll(() => rmSync(room, { recursive: true }));

writeFileSync(join(room, 'clean.yaml'), clean);
writeFileSync(join(room, 'wrong.yaml'), clean.replace('batch_size: 8', 'batch_size: eight'));
writeFileSync(join(room, 'model.yaml'), 'transformer_config:\n  model_type: llama\n');

function call(words: readonly string[], input = '') {
  return carryOut(nativeCommand, { folder: room, words, input });
}

describe('what is printed', () => {
  test('is one object with all that the target wants', () => {
    const { status, out, err } = call(['clean.yaml']);
    expect([status, err]).toEqual([0, '']);
    const form = JSON.parse(out);
    expect(Object.keys(form).sort()).toEqual([
      'arguments',
      'deviations',
      'directories',
      'environment',
      'files',
      'placeholders',
      'program',
      'workingDirectory',
    ]);
    expect(form).toMatchObject({ program: 'train_nanogpt.py', workingDirectory: '{{run}}' });
  });

  test('is the same for standard input', () => {
    expect(call(['-'], clean)).toEqual(call(['clean.yaml']));
  });

  test('is what the target asks for', () => {
    const { out, err } = call(['--trainer', 'gsm8k-py', '--release', 'v0.67', 'clean.yaml']);
    expect(err).toMatch(/^clean\.yaml: gsm8k_finetune\.py at v0\.67 stops with every config/);
    expect(JSON.parse(out).files[0].path).toBe('{{tt-metal}}/tt-train/configs/training_overrides.yaml');
  });
});

test('--out writes the files and all of it as JSON, and prints where', () => {
  const { status, out } = call(['--model', 'model.yaml', '--out', 'a folder/b', 'clean.yaml']);
  expect(status).toBe(0);
  expect(out.trimEnd().split('\n')).toEqual([
    'a folder/b/training.yaml',
    'a folder/b/model.yaml',
    'a folder/b/native.json',
  ]);
  const form = JSON.parse(readFileSync(join(room, 'a folder/b/native.json'), 'utf8'));
  expect(readFileSync(join(room, 'a folder/b/training.yaml'), 'utf8')).toBe(form.files[0].text);
});

describe('how it ends', () => {
  test.each([
    [
      'a value that cannot be handed over',
      ['wrong.yaml'],
      1,
      /^wrong\.yaml: batch_size "eight" cannot be handed over/,
    ],
    ['a trainer that the release does not have', ['--release', 'v0.64', 'clean.yaml'], 1, /v0\.64/],
    ['a model config in its place', ['model.yaml'], 1, /This is a model config/],
    ['a model config that is none', ['--model', 'clean.yaml', 'clean.yaml'], 1, /transformer_config/],
    ['no file', [], 2, /^Expected one file.* usage: \.\/run native /],
    ['two files', ['clean.yaml', 'wrong.yaml'], 2, /^Expected one file/],
    ['an unknown option', ['--json', 'clean.yaml'], 2, /^Unknown option '--json'\. usage: \.\/run native /],
    ['a file that is not there', ['none.yaml'], 2, /^There is no file none\.yaml\./],
    ['a folder that is a file', ['--out', 'clean.yaml', 'clean.yaml'], 2, /cannot be written to/],
  ] as const)('%s', (_name, words, status, sentence) => {
    const ended = call(words);
    expect([ended.status, ended.out]).toEqual([status, '']);
    expect(ended.err).toMatch(sentence);
  });

  test('help ends well', () => {
    expect(call(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^usage: \.\/run native /),
    });
  });
});
