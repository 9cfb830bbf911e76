import type { ReleaseName } from '../../target.ts';
import type { LoadedValue, ReadKey } from '../contract.ts';
import type { ModelContract } from '../model/model-contract.ts';

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

/** parse_model_config converts nothing: a number in quotes stays a text. */
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
];

const v67: ModelContract = {
  types: { gpt2: everyModel(256, 500000), llama: everyModel(256, 500000) },
  defaultType: 'gpt2',
  unknownType: (type) => `ValueError: Unsupported model type: ${type}`,
};

const v68: ModelContract = {
  types: {
    gpt2: everyModel(0, 500000),
    llama: everyModel(0, 500000),
    deepseek: everyModel(0, 10000),
    qwen3: everyModel(0, 1000000),
  },
  defaultType: 'gpt2',
  unknownType: (type) => `ValueError: Unsupported model type: ${type}`,
};

/** What train_nanogpt reads of a model config; it does not exist at v0.64. */
export const nanogptPyModels: Readonly<Partial<Record<ReleaseName, ModelContract>>> = {
  'v0.67': v67,
  'v0.68': v68,
};
