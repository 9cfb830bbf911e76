import { blockSupport } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import { inDevices, same, withChanges } from '../key-support.ts';
import { device, tokenizerType, training } from '../python-keys.ts';
import { blockKahan, clipWith, pythonAxes } from '../stops.ts';
import { lastKeys, startKeys } from './keys.ts';
import { fourModels } from './models.ts';
import { nanogptPyV067 } from './v0.67.ts';

/** The optimizer has a block, which is required; device_config is read, and tokens are. */
export const nanogptPyV068: Contract = {
  ...nanogptPyV067,
  release: 'v0.68',
  sections: ['2', '3.1', '3.2', '3.3', '4'],
  commit: '622c6fb9c0',
  keys: [
    ...startKeys,
    training('model_save_interval', 'int()', 0),
    training('gradient_accumulation_steps', 'int()', 1),
    training('model_config', 'raw', null),
    tokenizerType,
    ...lastKeys,
    training('lazy_parameter_init', 'bool()', false),
    device('mesh_shape', [1, 1]),
    device('device_ids', null),
    device('enable_ddp', false),
    device('enable_fsdp', false),
    device('enable_tp', false),
  ],
  models: fourModels,
  optimizer: 'required block',
  stops: [pythonAxes, blockKahan, clipWith('tp'), clipWith('fsdp')],
  support: withChanges(nanogptPyV067.support, ...blockSupport, [
    inDevices('mesh_shape', 'device_ids', 'enable_ddp', 'enable_tp', 'enable_fsdp'),
    same,
  ]),
  modelConfigFrom: {
    folder: 'the current folder, then $TT_METAL_RUNTIME_ROOT/tt-train',
    findsLessonSpelling: false,
  },
  expandsVariables: true,
  readsDevices: true,
  meshIs: 'iterated',
  handsBlockToCpp: true,
  readsAllDataAsText: false,
  vocabularyFrom: 'config, or the text',
  splitsLlamaAlone: true,
  crashesWithoutOptimizer: false,
  roundsUpdates: true,
};
