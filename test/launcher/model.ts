/** A model config that every trainer of every release builds. */
export const model = `transformer_config:
  model_type: gpt2
  num_heads: 6
  embedding_dim: 384
  dropout_prob: 0.2
  num_blocks: 6
  vocab_size: 96
  max_sequence_length: 256
`;
