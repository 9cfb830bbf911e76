import { describe, expect, it, test } from 'vitest';
import { CallError, readArguments, usage } from '../../../src/cli/arguments.ts';
import { defaultTarget } from '../../../src/core/index.ts';

describe('a call is read', () => {
  test.each<[string, readonly string[], object]>([
    ['files alone', ['a.yaml', '-'], { target: defaultTarget, files: ['a.yaml', '-'], format: 'human' }],
    ['no dataset size', ['a.yaml'], { datasetSize: undefined, model: undefined }],
    ['a dataset size', ['--dataset-size', '7473', 'a.yaml'], { datasetSize: 7473 }],
    ['options after files', ['a.yaml', '--json'], { files: ['a.yaml'], format: 'json' }],
    ['a model alone', ['--model', 'm.yaml'], { files: [], model: 'm.yaml' }],
    ['names like options after --', ['--', '--json'], { files: ['--json'], format: 'human' }],
    [
      'a target',
      ['--board=t3k', '--trainer=gsm8k-py', '--release=v0.67', '--run=direct', 'a.yaml'],
      { target: { board: 't3k', trainer: 'gsm8k-py', release: 'v0.67', run: 'direct' } },
    ],
  ])('%s', (_name, words, expected) => {
    expect(readArguments(words)).toMatchObject(expected);
  });

  test.each([['--help'], ['-h']])('%s asks for help, whatever else', (word) => {
    expect(readArguments([word])).toBe('help');
  });
});

/** The sentence for a call that cannot be carried out. */
function refusal(words: readonly string[]): string {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof CallError) return error.message;
    throw error;
  }
  throw new Error('The call was taken.');
}

describe('a wrong call is refused in one sentence, with the usage behind it', () => {
  test.each([
    ['no file', [], 'Expected at least one file, or - for standard input.'],
    ['options alone', ['--json'], 'Expected at least one file, or - for standard input.'],
    ['an unknown option', ['--bord', 'n150', 'a.yaml'], "Unknown option '--bord'."],
    ['an unknown letter', ['-x', 'a.yaml'], "Unknown option '-x'."],
    ['an option without its value', ['a.yaml', '--run'], "Option '--run <value>' argument missing."],
    [
      'a value that looks like an option',
      ['--dataset-size', '-3', 'a.yaml'],
      "Option '--dataset-size' argument is ambiguous.",
    ],
    ['a value where none belongs', ['--json=yes', 'a.yaml'], "Option '--json' does not take an argument."],
  ])('%s', (_name, words, sentence) => {
    expect(refusal(words)).toBe(`${sentence} ${usage}`);
  });

  it('has a usage of one line', () => {
    expect(usage).toMatch(/^usage: \.\/run check [^\n]* FILE\.\.\.$/);
  });

  test.each([
    ['--board', 'n151', 'n150, n300, t3k, p100, p150, galaxy'],
    ['--board', '', 'n150, n300, t3k, p100, p150, galaxy'],
    ['--board', 'N150', 'n150, n300, t3k, p100, p150, galaxy'],
    ['--board', '__proto__', 'n150, n300, t3k, p100, p150, galaxy'],
    ['--trainer', 'nanogpt', 'nanogpt-cpp, nanogpt-py, gsm8k-py'],
    ['--release', 'v0.65', 'v0.64, v0.67, v0.68'],
    ['--run', 'now', 'launcher, direct'],
    ['--dataset-size', '0', 'a whole number of at least 1'],
    ['--dataset-size', '-3', 'a whole number of at least 1'],
    ['--dataset-size', '1.5', 'a whole number of at least 1'],
    ['--dataset-size', '1e3', 'a whole number of at least 1'],
    ['--dataset-size', 'many', 'a whole number of at least 1'],
    ['--dataset-size', '', 'a whole number of at least 1'],
    ['--dataset-size', '99999999999999999999', 'a whole number of at least 1'],
  ])('%s=%s', (option, value, expected) => {
    expect(refusal([`${option}=${value}`, 'a.yaml'])).toBe(
      `Expected ${option} to be ${expected}, found "${value}".`,
    );
  });
});
