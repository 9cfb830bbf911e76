import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { boardNames, check, figureNames, rules, type Target } from '../../../src/core/index.ts';
import { gpt2, llama } from './model-text.ts';

const corpus = '../shared/corpus';
const isHere = existsSync(corpus);
const shipped = globSync(`${corpus}/*/model/*.yaml`).sort();
const ours = globSync('content/models/*.yaml').sort();

/** What can be said of a model config: how its text reads, its keys, its shape, and that the target is there at all. */
const ofModels = new Set([
  ...rules
    .filter(({ group }) => group === 'Reading the text' || group === 'Knowing the keys')
    .map(({ code }) => code),
  'model-shape',
  'trainer-not-in-release',
]);

const targets: readonly Target[] = boardNames.flatMap((board) =>
  (['nanogpt-cpp', 'nanogpt-py', 'gsm8k-py'] as const).flatMap((trainer) =>
    (['v0.64', 'v0.67', 'v0.68'] as const).flatMap((release) =>
      (['launcher', 'direct'] as const).map((run) => ({ board, trainer, release, run })),
    ),
  ),
);

describe('a model config alone', () => {
  it.each([
    ['gpt2', gpt2()],
    ['llama', llama()],
    ['a shape that cannot be', llama({ num_groups: 5, max_sequence_length: 100 })],
    ['nothing in it', 'transformer_config:\n'],
  ])('has no finding about a run: %s', (_name, text) => {
    for (const target of targets) {
      const { kind, diagnostics } = check(text, { target });
      expect(kind).toBe('model');
      expect(diagnostics.filter(({ code }) => !ofModels.has(code))).toEqual([]);
    }
  });

  it('has no figure of a run', () => {
    const { figures } = check(gpt2(), { datasetSize: 100 });
    for (const name of figureNames.filter((one) => one !== 'parameters')) {
      expect(figures[name]).toMatchObject({
        value: null,
        arithmetic: '',
        inputs: [],
        reason: 'It needs the training config.',
      });
    }
  });
});

describe('a training config with a model beside it', () => {
  const training =
    'training_config: {batch_size: 8, max_steps: 500, model_config: m.yaml, data_path: a.yaml}\n';

  it('differs in the figures of the model alone', () => {
    const [without, beside] = [check(training), check(training, { model: gpt2() })];
    expect(beside.diagnostics).toEqual(without.diagnostics);
    const changed = figureNames.filter((name) => beside.figures[name].value !== without.figures[name].value);
    expect(changed).toEqual(['parameters', 'tokensPerStep', 'tokensSeen']);
  });

  it.each(['', '[', '- 1', 'transformer_config: 3', 'a: &a [*a]', '\0', 'x'.repeat(2 ** 20)])(
    'never throws over the model %#',
    (model) => {
      expect(check(training, { model }).figures.parameters.value).toBeNull();
    },
  );
});

function releaseOf(file: string): Target['release'] {
  return file.includes('/v0.64/') ? 'v0.64' : 'v0.68';
}

describe.skipIf(!isHere)(
  `the model configs that ship with tt-train${isHere ? '' : ` (skipped: there is no folder ${corpus})`}`,
  () => {
    it('are all here', () => expect(shipped.length).toBeGreaterThanOrEqual(40));

    test.each(shipped)('%s has its parameters or a reason, and no fault of shape', (file) => {
      const text = readFileSync(file, 'utf8');
      for (const trainer of ['nanogpt-cpp', 'nanogpt-py'] as const) {
        const { kind, diagnostics, figures } = check(text, { target: { trainer, release: releaseOf(file) } });
        expect(kind).toBe('model');
        expect(diagnostics.filter(({ code }) => code === 'model-shape')).toEqual([]);
        const { value, reason } = figures.parameters;
        expect(value ?? reason).toBeTruthy();
        if (value !== null) expect(Number.isSafeInteger(value)).toBe(true);
      }
    });
  },
);

describe('the model configs to pair with', () => {
  const counts: Readonly<Record<string, number | null>> = {
    'gpt2s.yaml': 124_451_328,
    'nanogpt.yaml': null,
    'nanollama.yaml': null,
    'tinyllama.yaml': 1_100_048_384,
  };

  it('are these', () => expect(ours.map((file) => basename(file))).toEqual(Object.keys(counts)));

  test.each(ours)('%s has nothing against it, in C++ and in Python, and this many parameters', (file) => {
    for (const trainer of ['nanogpt-cpp', 'nanogpt-py'] as const) {
      const { diagnostics, figures } = check(readFileSync(file, 'utf8'), { target: { trainer } });
      expect(diagnostics).toEqual([]);
      expect(figures.parameters.value).toBe(counts[basename(file)]);
    }
  });
});
