import { section } from '../key.ts';

const size = { type: 'integer', minimum: 1 } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;

/** The model config (tt-train.md, section 5; deepseek's and qwen3's keys as tt-train's own v0.68 configs have them). */
export const transformerConfig = section('transformer_config', {
  model_type: {
    type: 'string',
    choices: ['deepseek', 'gpt2', 'llama', 'qwen3'],
    sentence: 'The kind of model; deepseek and qwen3 in Python from v0.68.',
  },
  model_path: { type: 'string', sentence: 'Where nano_gpt saves the model and resumes from.' },
  runner_type: {
    type: 'string',
    choices: ['default', 'memory_efficient'],
    default: 'default',
    sentence: 'Keep activations, or compute them again to save memory.',
  },
  weight_tying: {
    type: 'string',
    choices: ['disabled', 'enabled'],
    default: 'disabled',
    sentence: 'Use one matrix for the embedding and the output.',
  },
  positional_embedding_type: {
    type: 'string',
    choices: ['fixed', 'trainable'],
    sentence: 'How gpt2 marks positions.',
  },
  num_heads: { ...size, sentence: 'Attention heads of a block.' },
  num_groups: { ...size, sentence: 'Key and value groups that the heads share; llama.' },
  embedding_dim: { ...size, sentence: "The model's width; divisible by 32." },
  intermediate_dim: { ...size, sentence: "The width inside a block's feed-forward part." },
  head_dim: { ...size, sentence: 'The width of a head; qwen3.' },
  num_blocks: { ...size, sentence: 'Transformer blocks, one after the other.' },
  vocab_size: {
    type: 'integer',
    minimum: 0,
    sentence: 'Different tokens; for plain text from v0.68 leave it out, and the text decides.',
  },
  max_sequence_length: { ...size, sentence: 'Tokens that the model sees at once; divisible by 32.' },
  dropout_prob: { ...share, sentence: 'The share of activations dropped while training.' },
  theta: { type: 'number', exclusiveMinimum: 0, sentence: 'The base of rotary position embedding.' },
  bias: { type: 'boolean', sentence: 'Biases in the linear layers; gpt2 in Python.' },
  attention_bias: { type: 'boolean', sentence: 'Biases in the attention layers; qwen3.' },
  rope_scaling: { type: 'section', sentence: 'Stretches rotary positions to longer texts.' },
  experimental: { type: 'section', sentence: 'Switches of gpt2 in C++.' },
  q_lora_rank: {
    type: 'integer',
    minimum: 0,
    sentence: 'Rank of the compressed queries, 0 for none; deepseek.',
  },
  kv_lora_rank: { ...size, sentence: 'Rank of the compressed keys and values; deepseek.' },
  qk_nope_head_dim: { ...size, sentence: "A head's width without rotary positions; deepseek." },
  qk_rope_head_dim: { ...size, sentence: "A head's width with rotary positions; deepseek." },
  v_head_dim: { ...size, sentence: "A value head's width; deepseek." },
  n_dense_layers: { type: 'integer', minimum: 0, sentence: 'Blocks at the start without experts; deepseek.' },
  inter_dim: { ...size, sentence: 'The feed-forward width of a dense block; deepseek.' },
  moe_inter_dim: { ...size, sentence: 'The feed-forward width of an expert; deepseek.' },
  n_routed_experts: { ...size, sentence: 'Experts among which tokens are routed; deepseek.' },
  n_shared_experts: { type: 'integer', minimum: 0, sentence: 'Experts that see every token; deepseek.' },
  n_activated_experts: { ...size, sentence: 'Routed experts that a token uses; deepseek.' },
  n_expert_groups: { ...size, sentence: 'Groups of experts; deepseek.' },
  n_limited_groups: { ...size, sentence: 'Groups that a token may use; deepseek.' },
  score_func: {
    type: 'string',
    choices: ['sigmoid', 'softmax'],
    sentence: 'How experts are scored; deepseek.',
  },
  route_scale: { type: 'number', sentence: "The factor on the experts' weights; deepseek." },
});

export const ropeScaling = section('transformer_config.rope_scaling', {
  scaling_factor: { type: 'number', sentence: 'How many times longer.' },
  high_freq_factor: { type: 'number', sentence: 'Above this frequency nothing is stretched.' },
  low_freq_factor: { type: 'number', sentence: 'Below this frequency everything is stretched.' },
  original_context_length: {
    type: 'integer',
    minimum: 0,
    sentence: 'The length that the model was trained on.',
  },
});

export const experimental = section('transformer_config.experimental', {
  use_composite_layernorm: { type: 'boolean', sentence: 'Build layer norms from smaller operations.' },
});
