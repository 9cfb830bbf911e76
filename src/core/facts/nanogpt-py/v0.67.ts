import { commonSupport, fixedAdamW, noValidation } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import {
  byLauncher,
  inDevices,
  inEvaluation,
  inTraining,
  notSupported,
  supportOf,
  translated,
} from '../key-support.ts';
import { tokenizerType, training } from '../python-keys.ts';
import { lastKeys, startKeys } from './keys.ts';
import { twoModels } from './models.ts';

/** What train_nanogpt reads: no device_config, and no tokens. */
export const nanogptPyV067: Contract = {
  trainer: 'nanogpt-py',
  release: 'v0.67',
  sections: ['3.1', '3.2'],
  commit: '6d02612bf4',
  stopsAlways: null,
  keys: [
    ...startKeys,
    training('model_save_interval', 'int()', 500),
    training('gradient_accumulation_steps', 'int()', 1),
    training('model_config', 'raw', null),
    tokenizerType,
    training('learning_rate', 'float()', 3e-4),
    { ...training('beta1', 'float()', 0.9), isReplaced: true },
    { ...training('beta2', 'float()', 0.999), isReplaced: true },
    { ...training('eps', 'float()', 1e-8), isReplaced: true },
    training('weight_decay', 'float()', 0.01),
    ...lastKeys,
    training('use_no_op', 'raw', false),
    training('use_moreh_adamw', 'raw', false),
    training('use_kahan_summation', 'raw', false),
  ],
  models: twoModels,
  optimizer: 'flat',
  stops: [],
  support: supportOf(
    ...commonSupport,
    fixedAdamW('train_nanogpt'),
    [
      inTraining('use_kahan_summation'),
      notSupported('train_nanogpt at v0.67 prints a note and does not apply it'),
    ],
    [
      inTraining('use_no_op'),
      notSupported('train_nanogpt at v0.67 crashes at its first step without an optimizer'),
    ],
    [
      inTraining('checkpoint_dir'),
      translated('the flag --model_save_path', 'the trainer saves nothing without that flag'),
    ],
    noValidation('train_nanogpt'),
    [
      inDevices('mesh_shape', 'device_ids', 'enable_ddp', 'enable_tp', 'enable_fsdp'),
      notSupported('train_nanogpt at v0.67 reads no device_config and opens one device'),
    ],
    [
      inEvaluation('temperature', 'top_k'),
      byLauncher("the launcher's --sample passes temperature and top_k to train_nanogpt"),
    ],
    [
      inEvaluation('repetition_penalty', 'top_p'),
      notSupported('train_nanogpt has flags for temperature and top_k alone', 1),
    ],
  ),
  modelConfigFrom: { folder: '$TT_METAL_HOME/tt-train', findsLessonSpelling: false },
  expandsVariables: false,
  baseFile: null,
  mergesModel: false,
  readsDevices: false,
  meshIs: null,
  raw: /^(?:transformer_config\.|training_config\.optimizer\.muon\.|device_config\.device_ids$)/,
  handsBlockToCpp: false,
  saves: true,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  keeps: 'all and the final one',
  savesTo: 'as told',
  bytesPerParameter: 4,
  validatesAtEnds: false,
  readsAllDataAsText: true,
  vocabularyFrom: 'text',
  splitsLlamaAlone: false,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: false,
  crashesWithoutOptimizer: true,
  roundsUpdates: false,
  printsSteps: true,
};
