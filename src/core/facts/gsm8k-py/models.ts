import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ModelContract } from '../model-contract.ts';
import type { ReadKey } from '../read-key.ts';

const key = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
  path: `transformer_config.${name}`,
  coercion,
  default: fallback,
});

/** The common TransformerConfig (tt-train.md, section 5): any other runner_type is the default one, without a word. */
const everyModel: readonly ReadKey[] = [
  key('num_heads', 'int()', 6),
  key('num_groups', 'raw', 3),
  key('embedding_dim', 'int()', 384),
  key('intermediate_dim', 'raw', null),
  key('dropout_prob', 'float()', 0.2),
  key('num_blocks', 'int()', 6),
  key('vocab_size', 'int()', 96),
  key('max_sequence_length', 'int()', 128),
  key('theta', 'raw', null),
  key('runner_type', 'raw', 'default'),
  key('weight_tying', 'raw', 'disabled'),
  key('rope_scaling.scaling_factor', 'raw', null),
  key('rope_scaling.high_freq_factor', 'raw', null),
  key('rope_scaling.low_freq_factor', 'raw', null),
  key('rope_scaling.original_context_length', 'raw', null),
];

/** What gsm8k_finetune reads of a model config. */
export const gsm8kModels: ModelContract = {
  types: { gpt2: everyModel, llama: everyModel },
  defaultType: 'gpt2',
  unknownType: (type) => `ValueError: Unsupported model type: ${type}`,
};
