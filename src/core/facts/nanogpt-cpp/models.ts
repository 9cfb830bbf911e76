import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ModelContract } from '../model-contract.ts';
import type { ReadKey } from '../read-key.ts';

const key = (name: string, coercion: ReadKey['coercion'], fallback?: LoadedValue): ReadKey => ({
  path: `transformer_config.${name}`,
  coercion,
  ...(fallback === undefined ? {} : { default: fallback }),
});

const runnerType: ReadKey = {
  ...key('runner_type', 'as<string>', 'default'),
  choices: {
    words: ['default', 'memory_efficient'],
    abort: (word) => `Unknown runner type: ${word}. Supported runner types [default, memory_efficient]`,
  },
};

const weightTying: ReadKey = {
  ...key('weight_tying', 'as<string>', 'disabled'),
  choices: { words: ['disabled', 'enabled'], abort: (word) => `Unknown weight tying type: ${word}` },
};

/** gpt2 requires nearly all of its keys, llama none (tt-train.md, section 5). */
const gpt2 = (vocabulary: ReadKey): readonly ReadKey[] => [
  key('model_path', 'as<string>', ''),
  key('num_heads', 'as<uint32>'),
  key('embedding_dim', 'as<uint32>'),
  key('dropout_prob', 'as<float>'),
  key('num_blocks', 'as<uint32>'),
  vocabulary,
  key('max_sequence_length', 'as<uint32>'),
  key('positional_embedding_type', 'as<string>', null),
  {
    ...key('experimental.use_composite_layernorm', 'as<bool>', null),
    requiredIn: 'transformer_config.experimental',
  },
  runnerType,
  weightTying,
];

const llama = (vocabulary: ReadKey): readonly ReadKey[] => [
  key('model_path', 'as<string>', ''),
  key('num_heads', 'as<uint32>', 6),
  key('num_groups', 'as<uint32>', 3),
  key('embedding_dim', 'as<uint32>', 384),
  key('intermediate_dim', 'as<uint32>', null),
  key('dropout_prob', 'as<float>', 0),
  key('num_blocks', 'as<uint32>', 6),
  vocabulary,
  key('max_sequence_length', 'as<uint32>', 256),
  key('theta', 'as<float>', 500000),
  key('rope_scaling.scaling_factor', 'as<float>', null),
  key('rope_scaling.high_freq_factor', 'as<float>', null),
  key('rope_scaling.low_freq_factor', 'as<float>', null),
  key('rope_scaling.original_context_length', 'as<uint32>', null),
  runnerType,
  weightTying,
];

const unknownType = (type: string): string => `Unknown model type: ${type}`;

/** The model's keys where a config has to say how many different tokens there are. */
export const modelsWithVocabulary: ModelContract = {
  types: {
    gpt2: gpt2(key('vocab_size', 'as<uint32>')),
    llama: llama(key('vocab_size', 'as<uint32>', 96)),
  },
  defaultType: null,
  unknownType,
};

/** And where the text may decide it. */
export const modelsByText: ModelContract = {
  types: {
    gpt2: gpt2(key('vocab_size', 'as<uint32>', 0)),
    llama: llama(key('vocab_size', 'as<uint32>', 0)),
  },
  defaultType: null,
  unknownType,
};
