import { commonSupport, fixedAdamW, noValidation } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import { inDevices, inTraining, notSupported, same, supportOf, translated } from '../key-support.ts';
import { clipWith, cppBatch, cppDdpOrTp, flatKahan, meshRequired } from '../stops.ts';
import { device, flatKeys } from './keys.ts';
import { modelsWithVocabulary } from './models.ts';

/** What nano_gpt reads. */
export const nanogptCppV064: Contract = {
  trainer: 'nanogpt-cpp',
  release: 'v0.64',
  sections: ['1', '4'],
  commit: '66c2473110',
  stopsAlways: null,
  keys: [
    ...flatKeys,
    device('mesh_shape', 'as<vector<int>>', [1, 1]),
    device('device_ids', 'as<vector<int>>', []),
    device('enable_ddp', 'as<bool>', false),
    device('enable_tp', 'as<bool>', false),
  ],
  models: modelsWithVocabulary,
  optimizer: 'flat',
  stops: [cppDdpOrTp, meshRequired, flatKahan, cppBatch, clipWith('tp')],
  support: supportOf(
    ...commonSupport,
    fixedAdamW('nano_gpt'),
    [
      inTraining('checkpoint_dir'),
      translated(
        'model_path in the model config',
        'the trainer saves where the model config says, or nowhere',
      ),
    ],
    noValidation('nano_gpt'),
    [inTraining('tokenizer_type'), same],
    [inDevices('enable_cp'), notSupported('nano_gpt has context parallelism from v0.67 on')],
    [inDevices('enable_fsdp'), notSupported('nano_gpt does not share the weights as FSDP does')],
  ),
  modelConfigFrom: {
    folder: 'the folder in which nano_gpt is started, which has to be tt-train',
    findsLessonSpelling: false,
  },
  expandsVariables: false,
  baseFile: null,
  mergesModel: false,
  readsDevices: true,
  meshIs: null,
  raw: null,
  handsBlockToCpp: false,
  saves: true,
  savesShards: false,
  makesSaveFolder: false,
  dividesBySaveInterval: true,
  keeps: 'the newest',
  savesTo: 'as told',
  bytesPerParameter: 2,
  validatesAtEnds: false,
  readsAllDataAsText: false,
  vocabularyFrom: 'data',
  splitsLlamaAlone: false,
  padsForDevices: true,
  readsBias: false,
  tiesByPart: false,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  printsSteps: true,
};
