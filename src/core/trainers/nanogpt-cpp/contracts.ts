import type { Contract } from '../contract.ts';
import { supportIn } from '../honours/support-in.ts';
import type { LoadedValue } from '../loaded-value.ts';
import type { ReadKey } from '../read-key.ts';
import { blockKahan, clipWith, cppAxes, cppBatch, cppDdpOrTp, flatKahan, meshRequired } from '../stops.ts';
import { nanogptCppModels } from './model-contracts.ts';

const training = (name: string, coercion: ReadKey['coercion'], fallback?: LoadedValue): ReadKey => ({
  path: `training_config.${name}`,
  coercion,
  ...(fallback === undefined ? {} : { default: fallback }),
});

const device = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
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

/** v0.64 and v0.67 read the same training keys (tt-train.md, section 1: F1 = F2). */
const flat: readonly ReadKey[] = [
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

const v64: Contract = {
  trainer: 'nanogpt-cpp',
  release: 'v0.64',
  support: supportIn({ trainer: 'nanogpt-cpp', release: 'v0.64' }),
  sections: ['1', '4'],
  commit: '66c2473110',
  stopsAlways: null,
  modelConfigFrom: {
    folder: 'the folder in which nano_gpt is started, which has to be tt-train',
    findsLessonSpelling: false,
  },
  expandsVariables: false,
  baseFile: null,
  mergesModel: false,
  meshIs: null,
  raw: null,
  handsBlockToCpp: false,
  readsDevices: true,
  saves: true,
  keeps: 'the newest',
  savesTo: 'as told',
  bytesPerParameter: 2,
  validatesAtEnds: false,
  readsAllDataAsText: false,
  splitsLlamaAlone: false,
  optimizer: 'flat',
  models: nanogptCppModels['v0.64'],
  stops: [cppDdpOrTp, meshRequired, flatKahan, cppBatch, clipWith('tp')],
  savesShards: false,
  makesSaveFolder: false,
  dividesBySaveInterval: true,
  vocabularyFrom: 'data',
  padsForDevices: true,
  readsBias: false,
  tiesByPart: false,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  keys: [
    ...flat,
    device('mesh_shape', 'as<vector<int>>', [1, 1]),
    device('device_ids', 'as<vector<int>>', []),
    device('enable_ddp', 'as<bool>', false),
    device('enable_tp', 'as<bool>', false),
  ],
};

const devicesFromV67: readonly ReadKey[] = [
  device('mesh_shape', 'as<vector<uint32>>', [1, 1]),
  device('device_ids', 'as<vector<int>>', []),
  device('enable_ddp', 'as<bool>', false),
  device('enable_tp', 'as<bool>', false),
  device('enable_cp', 'as<bool>', false),
];

const v67: Contract = {
  trainer: 'nanogpt-cpp',
  release: 'v0.67',
  support: supportIn({ trainer: 'nanogpt-cpp', release: 'v0.67' }),
  sections: ['1', '4'],
  commit: '6d02612bf4',
  stopsAlways: null,
  modelConfigFrom: {
    folder: "the folder two levels above the config's own, tt-train for a config in configs/training_configs",
    findsLessonSpelling: false,
  },
  expandsVariables: false,
  baseFile: null,
  mergesModel: false,
  meshIs: null,
  raw: null,
  handsBlockToCpp: false,
  readsDevices: true,
  saves: true,
  keeps: 'the newest',
  savesTo: 'as told',
  bytesPerParameter: 2,
  validatesAtEnds: false,
  readsAllDataAsText: false,
  splitsLlamaAlone: false,
  optimizer: 'flat',
  models: nanogptCppModels['v0.67'],
  stops: [meshRequired, cppAxes, flatKahan, cppBatch, clipWith('tp')],
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: true,
  vocabularyFrom: 'data',
  padsForDevices: true,
  readsBias: false,
  tiesByPart: false,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  keys: [...flat, ...devicesFromV67],
};

const v68: Contract = {
  trainer: 'nanogpt-cpp',
  release: 'v0.68',
  support: supportIn({ trainer: 'nanogpt-cpp', release: 'v0.68' }),
  sections: ['1', '2', '4'],
  commit: '622c6fb9c0',
  stopsAlways: null,
  modelConfigFrom: {
    folder: "the folder two levels above the config's own, tt-train for a config in configs/training_configs",
    findsLessonSpelling: false,
  },
  expandsVariables: false,
  baseFile: null,
  mergesModel: false,
  meshIs: null,
  raw: null,
  handsBlockToCpp: false,
  readsDevices: true,
  saves: true,
  keeps: 'the newest',
  savesTo: 'as told',
  bytesPerParameter: 2,
  validatesAtEnds: false,
  readsAllDataAsText: false,
  splitsLlamaAlone: false,
  optimizer: 'optional block',
  models: nanogptCppModels['v0.68'],
  stops: [meshRequired, cppAxes, blockKahan, cppBatch, clipWith('tp')],
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  vocabularyFrom: 'config, or the text',
  padsForDevices: true,
  readsBias: false,
  tiesByPart: false,
  crashesWithoutOptimizer: false,
  roundsUpdates: true,
  keys: [
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
    ...devicesFromV67,
  ],
};

/** What nano_gpt reads, release by release (tt-train.md, sections 1 and 4). */
export const nanogptCppContracts: readonly Contract[] = [v64, v67, v68];
