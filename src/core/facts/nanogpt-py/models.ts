import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ModelContract } from '../model-contract.ts';
import type { ReadKey } from '../read-key.ts';

const key = (name: string, fallback: LoadedValue): ReadKey => ({
  path: `transformer_config.${name}`,
  coercion: 'raw',
  default: fallback,
});

/** The same words and texts as in C++, whose function reads them (tt-train.md, section 5). */
const runnerType: ReadKey = {
  ...key('runner_type', 'default'),
  choices: {
    words: ['default', 'memory_efficient'],
    abort: (word) => `Unknown runner type: ${word}. Supported runner types [default, memory_efficient]`,
  },
};

const weightTying: ReadKey = {
  ...key('weight_tying', 'disabled'),
  choices: { words: ['disabled', 'enabled'], abort: (word) => `Unknown weight tying type: ${word}` },
};

const ropeScaling = [
  'rope_scaling.scaling_factor',
  'rope_scaling.high_freq_factor',
  'rope_scaling.low_freq_factor',
  'rope_scaling.original_context_length',
].map((name) => key(name, null));

/** What tt-train's own deepseek configs set; the defaults are not known here. */
const deepseek = [
  'q_lora_rank',
  'kv_lora_rank',
  'qk_nope_head_dim',
  'qk_rope_head_dim',
  'v_head_dim',
  'n_dense_layers',
  'inter_dim',
  'moe_inter_dim',
  'n_routed_experts',
  'n_shared_experts',
  'n_activated_experts',
  'n_expert_groups',
  'n_limited_groups',
  'score_func',
  'route_scale',
].map((name) => key(name, null));

/** What tt-train's own qwen3 configs set besides; the defaults are not known here. */
const qwen3 = ['head_dim', 'attention_bias'].map((name) => key(name, null));

/** parse_model_config converts nothing: a number in quotes stays a text. Where null stands, no value is set. */
const everyModel = (vocabulary: number, theta: number): readonly ReadKey[] => [
  key('num_heads', 6),
  key('num_groups', 3),
  key('embedding_dim', 384),
  key('intermediate_dim', null),
  key('dropout_prob', 0.2),
  key('num_blocks', 6),
  key('vocab_size', vocabulary),
  key('max_sequence_length', 256),
  key('theta', theta),
  runnerType,
  weightTying,
  key('bias', true),
  key('positional_embedding_type', null),
  key('experimental.use_composite_layernorm', false),
  ...ropeScaling,
];

const unknownType = (type: string): string => `ValueError: Unsupported model type: ${type}`;

/** Two kinds of model, and a vocabulary of bytes where none is written. */
export const twoModels: ModelContract = {
  types: { gpt2: everyModel(256, 500000), llama: everyModel(256, 500000) },
  defaultType: 'gpt2',
  unknownType,
};

/** Four kinds, and a vocabulary that the text may decide. */
export const fourModels: ModelContract = {
  types: {
    gpt2: everyModel(0, 500000),
    llama: everyModel(0, 500000),
    deepseek: [...everyModel(0, 10000), ...deepseek],
    qwen3: [...everyModel(0, 1000000), ...qwen3],
  },
  defaultType: 'gpt2',
  unknownType,
};
