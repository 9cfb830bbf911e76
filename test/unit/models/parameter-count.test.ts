import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check, type Target } from '../../../src/core/index.ts';
import { gpt2, llama } from './model-text.ts';

function parametersOf(text: string, target: Partial<Target> = {}) {
  return check(text, { target }).figures.parameters;
}

/** llama's sizes as published, then what the keys change. */
const llama7B = {
  num_heads: 32,
  num_groups: 32,
  embedding_dim: 4096,
  num_blocks: 32,
  intermediate_dim: 11008,
};

describe('the count of a known model', () => {
  test.each([
    ['nanogpt on 65 characters, 10.8 M', gpt2(), 10_819_584],
    // 124,439,808 as published, and 15 rows of 768 that pad the vocabulary to 50,272.
    [
      'gpt2 small, 124 M',
      gpt2({
        num_heads: 12,
        embedding_dim: 768,
        num_blocks: 12,
        vocab_size: 50257,
        max_sequence_length: 1024,
        weight_tying: 'enabled',
      }),
      124_439_808 + 15 * 768,
    ],
    ['TinyLlama, 1.1 B', llama(), 1_100_048_384],
    ['Llama 2 7B', llama(llama7B), 6_738_415_616],
    ['Llama 2 7B, its inner width by default', llama({ ...llama7B, intermediate_dim: null }), 6_738_415_616],
    [
      'Llama 3 8B',
      llama({ ...llama7B, num_groups: 8, intermediate_dim: 14336, vocab_size: 128256 }),
      8_030_261_248,
    ],
    [
      'Llama 3 70B',
      llama({
        num_heads: 64,
        num_groups: 8,
        embedding_dim: 8192,
        num_blocks: 80,
        intermediate_dim: 28672,
        vocab_size: 128256,
      }),
      70_553_706_496,
    ],
    // The 22 M llama whose 13 norm weights machine.md tells of has the shape of tt-train's own llama3.
    [
      'a llama of 22 M',
      llama({
        num_heads: 6,
        num_groups: 2,
        embedding_dim: 384,
        num_blocks: 6,
        max_sequence_length: 256,
        weight_tying: 'enabled',
      }),
      21_730_176,
    ],
  ])('%s', (_name, text, count) => {
    for (const trainer of ['nanogpt-cpp', 'nanogpt-py', 'gsm8k-py'] as const) {
      expect(parametersOf(text, { trainer }).value).toBe(count);
    }
  });
});

describe('what a key changes, counted by hand', () => {
  const small = { num_heads: 2, embedding_dim: 64, num_blocks: 1, vocab_size: 32, max_sequence_length: 32 };
  // Embedding 2,048, positions 2,048, attention 64·192+192+64·64+64, feed-forward 64·256+256+256·64+64, three norms of 128.
  const whole = 2048 + 2048 + 16_640 + 33_088 + 3 * 128 + 2048;

  test.each([
    ['gpt2', gpt2(small), whole],
    ['fixed positions', gpt2({ ...small, positional_embedding_type: 'fixed' }), whole - 2048],
    ['tied weights', gpt2({ ...small, weight_tying: 'enabled' }), whole - 2048],
    ['one token more than a tile', gpt2({ ...small, vocab_size: 33 }), whole + 2 * 2048],
    ['a whole tile more', gpt2({ ...small, vocab_size: 64 }), whole + 2 * 2048],
    ['heads of another width', gpt2({ ...small, num_heads: 4 }), whole],
    ['groups, which gpt2 does not have', gpt2({ ...small, num_groups: 5 }), whole],
    // q and out 64·64 each, k and v 64·2·32, three matrices of 64·256, three norms of 64.
    ['llama', llama({ ...small, num_groups: 1 }), 2048 + 2 * 4096 + 4096 + 3 * 64 * 256 + 3 * 64 + 2048],
    [
      'as many groups as heads',
      llama({ ...small, num_groups: 2 }),
      2048 + 4 * 4096 + 3 * 64 * 256 + 192 + 2048,
    ],
    [
      'an inner width of its own',
      llama({ ...small, num_groups: 2, intermediate_dim: 100 }),
      2048 + 4 * 4096 + 3 * 64 * 100 + 192 + 2048,
    ],
  ])('%s', (_name, text, count) => {
    expect(parametersOf(text).value).toBe(count);
  });

  test('tensor parallelism pads the vocabulary of nano_gpt further', () => {
    const training = 'training_config: {seed: 1}\ndevice_config: {enable_tp: true, mesh_shape: [1, 8]}\n';
    const count = (trainer: Target['trainer']) =>
      check(training, { target: { trainer, board: 't3k' }, model: llama({ vocab_size: 30000 }) }).figures
        .parameters.value;
    // 30,000 to 30,016 in tiles of 32, to 30,208 in tiles of 256; two matrices of it.
    expect((count('nanogpt-cpp') ?? 0) - (count('nanogpt-py') ?? 0)).toBe(2 * 2048 * (30_208 - 30_016));
  });
});

describe('what is shown with it', () => {
  const { label, formula, arithmetic, inputs } = parametersOf(gpt2());

  it('has its parts in names and numbers', () => {
    expect(label).toBe('Parameters');
    expect(formula).toBe('token embedding + positions + num_blocks × block + last norm + output head');
    expect(arithmetic).toBe('36,864 + 98,304 + 6 × 1,774,464 + 768 + 36,864 = 10,819,584');
  });

  it('leaves out the parts that a model does not have', () => {
    const tied = parametersOf(llama({ weight_tying: 'enabled' }));
    expect(tied.formula).toBe('token embedding, also the output head + num_blocks × block + last norm');
    expect(tied.arithmetic).toBe('65,536,000 + 22 × 44,044,288 + 2,048 = 1,034,512,384');
  });

  it('names the places of its numbers in the model config', () => {
    const places = inputs.flatMap(({ name, span }) =>
      span ? [[name, gpt2().slice(span.start, span.end)]] : [],
    );
    expect(places).toEqual([
      ['embedding_dim', '384'],
      ['max_sequence_length', '256'],
      ['num_blocks', '6'],
      ['num_heads', '6'],
    ]);
  });

  it('names no place where the checked text is the training config', () => {
    const { parameters } = check('training_config: {seed: 1}\n', { model: gpt2() }).figures;
    expect(parameters.value).toBe(10_819_584);
    expect(parameters.inputs.filter(({ span, from }) => span !== undefined || from === 'config')).toEqual([]);
  });
});

it('a block more is exactly one block more', () => {
  const shape = fc.record({
    type: fc.constantFrom('gpt2', 'llama'),
    heads: fc.integer({ min: 1, max: 16 }),
    groups: fc.integer({ min: 1, max: 4 }),
    blocks: fc.integer({ min: 1, max: 100 }),
    vocabulary: fc.integer({ min: 1, max: 60_000 }),
    tying: fc.constantFrom('enabled', 'disabled'),
  });
  fc.assert(
    fc.property(shape, ({ type, heads, groups, blocks, vocabulary, tying }) => {
      const width = 32 * heads * groups;
      const text = (number: number): string =>
        (type === 'gpt2' ? gpt2 : llama)({
          num_heads: heads * groups,
          num_groups: groups,
          embedding_dim: width,
          num_blocks: number,
          vocab_size: vocabulary,
          weight_tying: tying,
        });
      const [before, after] = [blocks, blocks + 1].map(
        (number) => parametersOf(text(number)).value ?? Number.NaN,
      );
      const inner = Math.ceil(Math.floor((8 * width) / 3) / 256) * 256;
      const block =
        type === 'gpt2'
          ? 12 * width * width + 13 * width
          : 2 * width * width + 2 * width * 32 * groups + 3 * width * inner + 2 * width;
      expect((after ?? 0) - (before ?? 0)).toBe(block);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
