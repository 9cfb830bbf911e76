import { describe, expect, test } from 'vitest';
import { figureNames } from '../../../src/core/index.ts';
import { clean, roomForFiles } from './run-check.ts';

const text = clean.replace('batch_size: 8', 'batchsize: 8');

const { check } = roomForFiles({
  'clean.yaml': clean,
  'misspelt.yaml': text,
  'crlf.yaml': text.replaceAll('\n', '\r\n'),
  'bom.yaml': `\ufeff${text}`,
  'emoji.yaml': text.replace('training_config:\n', 'training_config:\n  data_path: "😀"\n'),
  'endless.yaml':
    'training_config:\n  learning_rate: .inf\n  weight_decay: -.inf\n  clip_grad_norm_max_norm: .nan\n  checkpoint_dir: null\n  project_name: [.inf, 1]\n',
  'twice.yaml': 'training_config:\n  seed: 1\n  seed: 2\n',
  'model.yaml': 'transformer_config:\n  num_heads: 6\n',
});

function json(words: readonly string[], input?: string) {
  const outcome = check(['--json', ...words], input);
  return { ...outcome, report: JSON.parse(outcome.out) };
}

describe('the one object', () => {
  test('has the fixed form', () => {
    const { status, err, report } = json(['misspelt.yaml']);
    expect([status, err]).toEqual([0, '']);
    expect(Object.keys(report)).toEqual(['version', 'target', 'files']);
    expect(report.version).toBe(1);
    expect(report.target).toEqual({
      board: 'n150',
      trainer: 'nanogpt-py',
      release: 'v0.68',
      run: 'launcher',
    });
    const [file] = report.files;
    expect(Object.keys(file)).toEqual(['path', 'kind', 'diagnostics', 'figures', 'loaded']);
    expect([file.path, file.kind]).toEqual(['misspelt.yaml', 'training']);
    expect(file.diagnostics).toEqual([
      {
        code: 'unknown-key',
        severity: 'warning',
        message: expect.stringContaining('Did you mean batch_size?'),
        start: { line: 2, column: 3, offset: 19 },
        end: { line: 2, column: 12, offset: 28 },
        fixes: [{ title: 'Rename to batch_size', edits: [{ start: 19, end: 28, text: 'batch_size' }] }],
        docs: '/rules/unknown-key/',
      },
    ]);
  });

  test('has the figures by name, null where one cannot be known', () => {
    const { report } = json(['clean.yaml']);
    expect(Object.keys(report.files[0].figures)).toEqual(figureNames);
    expect(report.files[0].figures).toMatchObject({
      effectiveBatchSize: 32,
      devices: 1,
      perDeviceBatchSize: 8,
      optimizerSteps: 5000,
      samplesSeen: 160_000,
      checkpoints: 50,
      stepsPerEpoch: null,
    });
  });

  test('tells the target of the call', () => {
    const words = ['--board', 't3k', '--trainer', 'gsm8k-py', '--release', 'v0.67', '--run', 'direct'];
    expect(json([...words, 'clean.yaml']).report.target).toEqual({
      board: 't3k',
      trainer: 'gsm8k-py',
      release: 'v0.67',
      run: 'direct',
    });
  });

  test('points to other places in the same way', () => {
    const [found] = json(['twice.yaml']).report.files[0].diagnostics.filter(
      ({ code }: { code: string }) => code === 'duplicate-key',
    );
    expect(found.related).toEqual([
      {
        message: 'The first seed',
        start: { line: 2, column: 3, offset: 19 },
        end: { line: 2, column: 7, offset: 23 },
      },
    ]);
  });

  test('has each file that can be read, a model config too, in the order of the call', () => {
    const { status, err, report } = json(['twice.yaml', 'missing.yaml', '-', '--model', 'model.yaml'], clean);
    expect([status, err]).toEqual([2, 'There is no file missing.yaml.\n']);
    expect(report.files.map((file: { path: string; kind: string }) => [file.path, file.kind])).toEqual([
      ['twice.yaml', 'training'],
      ['-', 'training'],
      ['model.yaml', 'model'],
    ]);
  });
});

test('places count from 1, offsets from 0, in UTF-16 units', () => {
  const { files } = json(['crlf.yaml', 'bom.yaml', 'emoji.yaml']).report;
  const starts = files.map((file: { diagnostics: { code: string; start: object }[] }) =>
    file.diagnostics.filter(({ code }) => code === 'unknown-key').map(({ start }) => start),
  );
  expect(starts).toEqual([
    [{ line: 2, column: 3, offset: 20 }],
    [{ line: 2, column: 3, offset: 20 }],
    [{ line: 3, column: 3, offset: 37 }],
  ]);
});

test('spells in loaded the numbers that JSON does not have, and leaves null to what is nothing', () => {
  const { report } = json(['--trainer', 'nanogpt-py', '--release', 'v0.67', 'endless.yaml']);
  const { values } = report.files[0].loaded;
  const names = [
    'learning_rate',
    'weight_decay',
    'clip_grad_norm_max_norm',
    'checkpoint_dir',
    'project_name',
  ];
  expect(names.map((name) => values[`training_config.${name}`])).toEqual(
    ['.inf', '-.inf', '.nan', null, ['.inf', 1]].map((value) => ({ value, from: 'config' })),
  );
});
