import type { ModelShape } from './read-shape.ts';

/** The parameters of a model, part by part. */
export interface ParameterParts {
  readonly tokenEmbedding: number;
  /** What marks positions and is trained; 0 where it is computed. */
  readonly positions: number;
  readonly attention: number;
  readonly feedForward: number;
  /** Attention, feed-forward and the two norms of one block. */
  readonly block: number;
  readonly lastNorm: number;
  /** 0 where the output head is the token embedding. */
  readonly outputHead: number;
  readonly total: number;
}

/**
 * Counts as tt-train builds them. gpt2: one projection to queries, keys and values and one back, a feed-forward part
 * of two layers, all with biases; norms of a scale and a shift. llama: four projections without biases, of which keys
 * and values have `groups` heads; three feed-forward matrices; norms of a scale; rotary positions, which train nothing.
 * In both the output head has no bias.
 *
 * tt-train.md (section 5) gives the keys, the padding of the vocabulary and the tying; the layers are those of the
 * published models, and the sums agree with their published sizes: 10.8 million for nanogpt on characters,
 * 1,100,048,384 for TinyLlama, and 124,439,808 for gpt2 apart from the padding. Read, not run on a device.
 * @param vocabulary rows of the token embedding, padded already
 */
export function parameterParts(shape: ModelShape, vocabulary: number): ParameterParts {
  const { width, blocks, length } = shape;
  const norm = shape.type === 'gpt2' ? 2 * width : width;
  const attention = attentionOf(shape);
  const feedForward = feedForwardOf(shape);
  const block = attention + feedForward + 2 * norm;
  const tokenEmbedding = vocabulary * width;
  const positions = shape.trainsPositions ? length * width : 0;
  const outputHead = shape.tiesWeights ? 0 : tokenEmbedding;
  const total = tokenEmbedding + positions + blocks * block + norm + outputHead;
  return { tokenEmbedding, positions, attention, feedForward, block, lastNorm: norm, outputHead, total };
}

function attentionOf({ type, width, heads, groups }: ModelShape): number {
  if (type === 'gpt2') return linear(width, 3 * width) + linear(width, width);
  const keysAndValues = 2 * groups * (width / heads);
  return width * width + width * keysAndValues + width * width;
}

function feedForwardOf({ type, width, inner }: ModelShape): number {
  return type === 'gpt2' ? linear(width, inner) + linear(inner, width) : 3 * width * inner;
}

/** A matrix and its bias. */
function linear(from: number, to: number): number {
  return from * to + to;
}

/** Rows of the token embedding: the vocabulary rounded up to whole tiles of 32 (tt-train.md, section 5). */
export function paddedVocabulary(size: number, tile: number): number {
  return Math.ceil(size / tile) * tile;
}
