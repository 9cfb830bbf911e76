import type { Contract } from '../contract.ts';
import { inDevices, same, withChanges } from '../key-support.ts';
import { clipWith, cppAxes, cppBatch, flatKahan, meshRequired } from '../stops.ts';
import { devicesWithContext, flatKeys } from './keys.ts';
import { nanogptCppV064 } from './v0.64.ts';

/** It has context parallelism, makes its folder, and looks for the model from the config's own place. */
export const nanogptCppV067: Contract = {
  ...nanogptCppV064,
  release: 'v0.67',
  commit: '6d02612bf4',
  keys: [...flatKeys, ...devicesWithContext],
  stops: [meshRequired, cppAxes, flatKahan, cppBatch, clipWith('tp')],
  support: withChanges(nanogptCppV064.support, [inDevices('enable_cp'), same]),
  modelConfigFrom: {
    folder: "the folder two levels above the config's own, tt-train for a config in configs/training_configs",
    findsLessonSpelling: false,
  },
  savesShards: true,
  makesSaveFolder: true,
};
