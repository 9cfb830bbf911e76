import { expect, test } from 'vitest';
import { clean, roomForFiles } from '../cli/run-check.ts';
import { gpt2, llama } from './model-text.ts';

const { check } = roomForFiles({
  'text.yaml': clean,
  'tokens.yaml': clean.replace('data/train.txt', 'data/train.yaml'),
  'gpt2.yaml': gpt2({ vocab_size: 50257 }),
  'llama.yaml': llama(),
  'short.yaml': llama({ max_sequence_length: 100 }),
});

function report(words: readonly string[]) {
  const { status, out, err } = check([...words, '--json']);
  expect(err).toBe('');
  const { files } = JSON.parse(out) as {
    files: {
      path: string;
      kind: string;
      diagnostics: { code: string }[];
      figures: Record<string, number | null>;
    }[];
  };
  return { status, files };
}

test('--model goes with each training config, and is checked after them', () => {
  const { status, files } = report(['--model', 'gpt2.yaml', 'text.yaml', 'tokens.yaml']);
  expect(files.map(({ path, kind }) => [path, kind])).toEqual([
    ['text.yaml', 'training'],
    ['tokens.yaml', 'training'],
    ['gpt2.yaml', 'model'],
  ]);
  expect(files.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
    ['vocabulary-mismatch'],
    [],
    [],
  ]);
  expect(files.map(({ figures }) => [figures.parameters, figures.tokensPerStep, figures.tokensSeen])).toEqual(
    [
      [49_354_752, 8192, 40_960_000],
      [49_354_752, 8192, 40_960_000],
      [49_354_752, null, null],
    ],
  );
  expect(status).toBe(1);
});

test('a pair that fits ends with 0', () => {
  const { status, files } = report(['--model', 'llama.yaml', 'tokens.yaml']);
  expect(files.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
    ['norm-weights-may-freeze'],
    [],
  ]);
  expect(status).toBe(0);
});

test("the model's own fault is told once, in its own file", () => {
  const { status, files } = report(['--model', 'short.yaml', 'tokens.yaml']);
  const told = files.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(told).toEqual([['norm-weights-may-freeze'], ['model-shape']]);
  expect(status).toBe(1);
});

test('a model that cannot be read ends with 2, and the training config is checked without it', () => {
  const { status, out, err } = check(['--model', 'missing.yaml', 'tokens.yaml']);
  expect([status, err]).toEqual([2, 'There is no file missing.yaml.\n']);
  expect(out).toContain('tokens.yaml: 0 errors');
  expect(out).toContain('It needs the model config.');
});

test('a person reads the sizes', () => {
  const { out } = check(['--model', 'llama.yaml', 'tokens.yaml']);
  const lines = out.split('\n').map((line) => line.trim());
  expect(lines).toContain('Tokens a step            32 × 2,048 = 65,536');
  expect(lines).toContain('Parameters  65,536,000 + 22 × 44,044,288 + 2,048 + 65,536,000 = 1,100,048,384');
});
