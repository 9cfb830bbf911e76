import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { ReadKey } from '../read-key.ts';

const training = (name: string, coercion: ReadKey['coercion'], fallback?: LoadedValue): ReadKey => ({
  path: `training_config.${name}`,
  coercion,
  ...(fallback === undefined ? {} : { default: fallback }),
});

export const device = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
  path: `device_config.${name}`,
  coercion,
  default: fallback,
});

/** The text that is compiled in, below the tree's tt-train folder. */
const dataFile = 'data/shakespeare.txt';

const tokenizer: ReadKey = {
  ...training('tokenizer_type', 'as<string>', 'char'),
  choices: { words: ['char', 'bpe'], abort: (word) => `Unknown tokenizer type: ${word}` },
};

const scheduler: ReadKey = {
  ...training('scheduler_type', 'as<string>', 'identity'),
  choices: { words: ['identity', 'warmup_linear'], abort: () => 'unordered_map::at' },
};

/** The training keys with those of the optimizer among them (tt-train.md, section 1: F1 = F2). */
export const flatKeys: readonly ReadKey[] = [
  training('project_name', 'as<string>', 'tt_train_nano_gpt'),
  training('seed', 'as<uint32>'),
  training('model_save_interval', 'as<uint32>'),
  training('batch_size', 'as<uint32>'),
  training('num_epochs', 'as<uint32>'),
  training('max_steps', 'as<uint32>'),
  training('learning_rate', 'as<float>'),
  training('weight_decay', 'as<float>'),
  training('use_no_op', 'as<bool>', false),
  training('use_moreh_adamw', 'as<bool>', false),
  training('use_kahan_summation', 'as<bool>', false),
  training('gradient_accumulation_steps', 'as<uint32>', 1),
  training('model_config', 'as<string>', ''),
  training('data_path', 'as<string>', dataFile),
  tokenizer,
  scheduler,
  training('use_clip_grad_norm', 'as<bool>', false),
  training('clip_grad_norm_max_norm', 'as<float>', 1),
];

/** The training keys where the optimizer has a block of its own (tt-train.md, section 1). */
export const blockKeys: readonly ReadKey[] = [
  training('project_name', 'as<string>', 'tt_train_nano_gpt'),
  training('seed', 'as<uint32>'),
  training('model_save_interval', 'as<uint32>', 0),
  training('batch_size', 'as<uint32>'),
  training('num_epochs', 'as<uint32>'),
  training('max_steps', 'as<uint32>'),
  training('gradient_accumulation_steps', 'as<uint32>', 1),
  training('model_config', 'as<string>', ''),
  training('data_path', 'as<string>', dataFile),
  scheduler,
  training('use_clip_grad_norm', 'as<bool>', false),
  training('clip_grad_norm_max_norm', 'as<float>', 1),
];

/** device_config with context parallelism (tt-train.md, section 4). */
export const devicesWithContext: readonly ReadKey[] = [
  device('mesh_shape', 'as<vector<uint32>>', [1, 1]),
  device('device_ids', 'as<vector<int>>', []),
  device('enable_ddp', 'as<bool>', false),
  device('enable_tp', 'as<bool>', false),
  device('enable_cp', 'as<bool>', false),
];
