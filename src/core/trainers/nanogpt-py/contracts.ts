import type { Contract } from '../contract.ts';
import { supportIn } from '../honours/support-in.ts';
import { device, tokenizerType, training } from '../python-keys.ts';
import type { ReadKey } from '../read-key.ts';
import { blockKahan, clipWith, pythonAxes } from '../stops.ts';
import { nanogptPyModels } from './model-contracts.ts';

/** What both releases read, in the order of the base class and then of the trainer (tt-train.md, 3.1 and 3.2). */
const start: readonly ReadKey[] = [
  training('seed', 'int()', 5489),
  training('batch_size', 'int()', 64),
  // Without a value it is half of batch_size; see load.ts.
  training('validation_batch_size', 'int()', 32),
  training('max_steps', 'int()', 5000),
  training('num_epochs', 'int()', 1),
  training('eval_every', 'int()', 200),
];

const end: readonly ReadKey[] = [
  training('checkpoint_dir', 'raw', 'checkpoints'),
  training('project_name', 'raw', 'tt_train_nano_gpt'),
  training('data_path', 'raw', ''),
  training('scheduler_type', 'raw', 'identity'),
  training('use_clip_grad_norm', 'raw', false),
  training('clip_grad_norm_max_norm', 'float()', 1),
];

const v67: Contract = {
  trainer: 'nanogpt-py',
  release: 'v0.67',
  support: supportIn({ trainer: 'nanogpt-py', release: 'v0.67' }),
  sections: ['3.1', '3.2'],
  commit: '6d02612bf4',
  stopsAlways: null,
  modelConfigFrom: { folder: '$TT_METAL_HOME/tt-train', findsLessonSpelling: false },
  baseFile: null,
  mergesModel: false,
  saves: true,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  keeps: 'all and the final one',
  savesTo: 'as told',
  bytesPerParameter: 4,
  validatesAtEnds: false,
  raw: /^(?:transformer_config\.|training_config\.optimizer\.muon\.|device_config\.device_ids$)/,
  optimizer: 'flat',
  expandsVariables: false,
  models: nanogptPyModels['v0.67'],
  stops: [],
  readsDevices: false,
  meshIs: null,
  handsBlockToCpp: false,
  readsAllDataAsText: true,
  vocabularyFrom: 'text',
  splitsLlamaAlone: false,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: false,
  crashesWithoutOptimizer: true,
  roundsUpdates: false,
  keys: [
    ...start,
    training('model_save_interval', 'int()', 500),
    training('gradient_accumulation_steps', 'int()', 1),
    training('model_config', 'raw', null),
    tokenizerType,
    training('learning_rate', 'float()', 3e-4),
    { ...training('beta1', 'float()', 0.9), isReplaced: true },
    { ...training('beta2', 'float()', 0.999), isReplaced: true },
    { ...training('eps', 'float()', 1e-8), isReplaced: true },
    training('weight_decay', 'float()', 0.01),
    ...end,
    training('use_no_op', 'raw', false),
    training('use_moreh_adamw', 'raw', false),
    training('use_kahan_summation', 'raw', false),
  ],
};

const v68: Contract = {
  trainer: 'nanogpt-py',
  release: 'v0.68',
  support: supportIn({ trainer: 'nanogpt-py', release: 'v0.68' }),
  sections: ['2', '3.1', '3.2', '3.3', '4'],
  commit: '622c6fb9c0',
  stopsAlways: null,
  modelConfigFrom: {
    folder: 'the current folder, then $TT_METAL_RUNTIME_ROOT/tt-train',
    findsLessonSpelling: false,
  },
  baseFile: null,
  mergesModel: false,
  saves: true,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  keeps: 'all and the final one',
  savesTo: 'as told',
  bytesPerParameter: 4,
  validatesAtEnds: false,
  raw: /^(?:transformer_config\.|training_config\.optimizer\.muon\.|device_config\.device_ids$)/,
  optimizer: 'required block',
  expandsVariables: true,
  models: nanogptPyModels['v0.68'],
  stops: [pythonAxes, blockKahan, clipWith('tp'), clipWith('fsdp')],
  readsDevices: true,
  meshIs: 'iterated',
  handsBlockToCpp: true,
  readsAllDataAsText: false,
  vocabularyFrom: 'config, or the text',
  splitsLlamaAlone: true,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: false,
  crashesWithoutOptimizer: false,
  roundsUpdates: true,
  keys: [
    ...start,
    training('model_save_interval', 'int()', 0),
    training('gradient_accumulation_steps', 'int()', 1),
    training('model_config', 'raw', null),
    tokenizerType,
    ...end,
    training('lazy_parameter_init', 'bool()', false),
    device('mesh_shape', [1, 1]),
    device('device_ids', null),
    device('enable_ddp', false),
    device('enable_fsdp', false),
    device('enable_tp', false),
  ],
};

/** What train_nanogpt reads, release by release. */
export const nanogptPyContracts: readonly Contract[] = [v67, v68];
