import { blockSupport } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import { decidedBy, inTraining, withChanges } from '../key-support.ts';
import { blockKahan, clipWith, cppAxes, cppBatch, meshRequired } from '../stops.ts';
import { blockKeys, devicesWithContext } from './keys.ts';
import { modelsByText } from './models.ts';
import { nanogptCppV067 } from './v0.67.ts';

/** The optimizer has a block, and a text decides the vocabulary. */
export const nanogptCppV068: Contract = {
  ...nanogptCppV067,
  release: 'v0.68',
  sections: ['1', '2', '4'],
  commit: '622c6fb9c0',
  keys: [...blockKeys, ...devicesWithContext],
  models: modelsByText,
  optimizer: 'optional block',
  stops: [meshRequired, cppAxes, blockKahan, cppBatch, clipWith('tp')],
  support: withChanges(nanogptCppV067.support, ...blockSupport, [
    inTraining('tokenizer_type'),
    decidedBy('data_path'),
  ]),
  dividesBySaveInterval: false,
  vocabularyFrom: 'config, or the text',
  roundsUpdates: true,
};
