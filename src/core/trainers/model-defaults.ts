import type { Target } from '../target.ts';

/** The whole numbers of a model config from which its size follows. */
export type SizeName =
  | 'num_heads'
  | 'num_groups'
  | 'embedding_dim'
  | 'intermediate_dim'
  | 'num_blocks'
  | 'vocab_size'
  | 'max_sequence_length';

type Sizes = Readonly<Partial<Record<SizeName, number>>>;

const block: Sizes = { num_heads: 6, num_groups: 3, embedding_dim: 384, num_blocks: 6 };

/**
 * What a target holds where the model config leaves a number out; a name that is not there is required, or stays unset
 * (tt-train.md, section 5).
 */
export function modelDefaults(
  { trainer, release }: Pick<Target, 'trainer' | 'release'>,
  type: string,
): Sizes {
  const fromText = release === 'v0.68';
  switch (trainer) {
    case 'nanogpt-cpp':
      if (type === 'llama') return { ...block, max_sequence_length: 256, vocab_size: fromText ? 0 : 96 };
      return fromText ? { vocab_size: 0 } : {};
    case 'nanogpt-py':
      return { ...block, max_sequence_length: 256, vocab_size: fromText ? 0 : 256 };
    case 'gsm8k-py':
      return { ...block, max_sequence_length: 128, vocab_size: 96 };
  }
}
