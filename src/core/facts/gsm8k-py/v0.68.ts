import { keys } from '../../keys/keys.ts';
import { optimizerBlock } from '../../keys/optimizer-layout.ts';
import { byEpoch } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import {
  inDevices,
  inSchedule,
  inTraining,
  type KeySupport,
  notSupported,
  same,
  translated,
  withChanges,
} from '../key-support.ts';
import { device, training } from '../python-keys.ts';
import { pythonAxes } from '../stops.ts';
import { commonBaseFile } from './base-file.ts';
import { commonKeys, deviceKeys } from './keys.ts';
import { stopsAtV68 } from './stops-always.ts';
import { gsm8kPyV067 } from './v0.67.ts';

const hardCoded = notSupported(
  'gsm8k_finetune at v0.68 always builds AdamW with the rate of scheduler_config',
);

/** Loaded, and without effect. */
const unusedOfSchedule: KeySupport = {
  kind: 'not-honoured',
  because: 'gsm8k_finetune at v0.68 uses max_lr and warmup_steps alone of its schedule',
  isLoaded: true,
};

/** Every optimizer has its own keys; none of them counts but the rate, which is the schedule's. */
const restOfBlock = keys
  .filter(
    ({ path, type }) =>
      path.startsWith(`${optimizerBlock}.`) && path !== `${optimizerBlock}.lr` && type !== 'section',
  )
  .map(({ path }) => path);

/** Its optimizer is fixed, it saves, and any mesh is taken that the axes fit. */
export const gsm8kPyV068: Contract = {
  ...gsm8kPyV067,
  release: 'v0.68',
  sections: ['3.1', '3.3', '4', '5', '16'],
  commit: '622c6fb9c0',
  stopsAlways: stopsAtV68,
  keys: [
    ...commonKeys,
    training('model_save_interval', 'int()', 0),
    training('checkpoint_dir', 'raw', 'checkpoints'),
    ...deviceKeys,
    device('enable_fsdp', false),
  ],
  optimizer: 'own',
  stops: [pythonAxes],
  support: withChanges(
    gsm8kPyV067.support,
    [
      inTraining('weight_decay', 'use_moreh_adamw', 'use_kahan_summation', 'beta1', 'beta2', 'eps'),
      hardCoded,
    ],
    [inTraining('model_save_interval', 'checkpoint_dir'), same],
    [inTraining('checkpoint_frequency'), translated('training_config.model_save_interval')],
    [inTraining('save_strategy'), byEpoch],
    [inDevices('mesh_shape', 'enable_fsdp'), same],
    [inSchedule('min_lr', 'hold_steps', 'beta1_start', 'beta1_end', 'beta1_warmup_steps'), unusedOfSchedule],
    [inTraining('total_steps'), unusedOfSchedule],
    [restOfBlock, hardCoded],
  ),
  expandsVariables: true,
  baseFile: {
    ...commonBaseFile,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the base file has it so; load_config expands it
    'training_config.model_config': '${TT_METAL_RUNTIME_ROOT}/tt-train/configs/model_configs/gpt2s.yaml',
  },
  meshIs: 'iterated',
  saves: true,
  validatesAtEnds: false,
  printsSteps: false,
};
