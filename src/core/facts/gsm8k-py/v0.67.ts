import { commonSupport } from '../common-support.ts';
import type { Contract } from '../contract.ts';
import {
  decidedBy,
  inDevices,
  inSchedule,
  inTraining,
  type KeySupport,
  notSupported,
  same,
  supportOf,
  translated,
} from '../key-support.ts';
import { training } from '../python-keys.ts';
import { onlyLines, pythonDdpOrTp } from '../stops.ts';
import { commonBaseFile } from './base-file.ts';
import { commonKeys, deviceKeys } from './keys.ts';
import { gsm8kModels } from './models.ts';
import { stopsAtV67 } from './stops-always.ts';

/** The overrides are merged into the model config too (tt-train.md, section 16). */
const merged: KeySupport = {
  kind: 'same',
  note: 'resolved on the machine to an absolute path, and what the file says is put into the overrides',
};

/** Where its rate comes from (tt-train.md, section 16). */
const rateOfSchedule = translated(
  'scheduler_config.max_lr and min_lr',
  'the trainer takes its rate from scheduler_config, and its base file has 0.0001 there',
);

/** What gsm8k_finetune reads, behind its base file. */
export const gsm8kPyV067: Contract = {
  trainer: 'gsm8k-py',
  release: 'v0.67',
  sections: ['3.1', '3.2', '4', '5', '16'],
  commit: '6d02612bf4',
  stopsAlways: stopsAtV67,
  keys: [
    ...commonKeys,
    training('model_save_interval', 'int()', 500),
    training('checkpoint_dir', 'raw', 'checkpoints'),
    training('learning_rate', 'float()', 3e-4),
    training('beta1', 'float()', 0.9),
    training('beta2', 'float()', 0.999),
    training('eps', 'float()', 1e-8),
    training('weight_decay', 'float()', 0.01),
    training('use_moreh_adamw', 'raw', false),
    ...deviceKeys,
  ],
  models: gsm8kModels,
  optimizer: 'flat',
  stops: [onlyLines, pythonDdpOrTp],
  support: supportOf(
    ...commonSupport,
    [inTraining('num_epochs'), notSupported('gsm8k_finetune ends at max_steps alone')],
    [inTraining('learning_rate'), rateOfSchedule],
    [inTraining('use_kahan_summation'), notSupported('gsm8k_finetune at v0.67 does not apply it')],
    [inTraining('use_no_op'), notSupported('gsm8k_finetune always builds an optimizer')],
    [
      inTraining('use_clip_grad_norm', 'clip_grad_norm_max_norm'),
      notSupported('gsm8k_finetune does not clip gradients'),
    ],
    [
      inTraining('model_save_interval', 'checkpoint_frequency', 'checkpoint_dir', 'save_strategy'),
      notSupported('gsm8k_finetune at v0.67 saves no checkpoint'),
    ],
    [inTraining('model_config'), merged],
    [inTraining('data_path'), notSupported('gsm8k_finetune brings its own data, GSM8K')],
    [inTraining('validation_frequency'), translated('training_config.eval_every')],
    [inTraining('tokenizer_type'), decidedBy('the base file')],
    [inDevices('mesh_shape'), { kind: 'same', note: 'a line of devices alone, [1, N]' }],
    [inDevices('enable_fsdp'), notSupported('gsm8k_finetune has FSDP from v0.68 on')],
    [inSchedule('max_lr', 'warmup_steps', 'min_lr', 'hold_steps'), same],
    [inSchedule('beta1_start', 'beta1_end', 'beta1_warmup_steps'), same],
    [inTraining('total_steps'), same],
    [['training_config.optimizer.lr'], rateOfSchedule],
  ),
  modelConfigFrom: { folder: 'tt-train/configs', findsLessonSpelling: true },
  expandsVariables: false,
  baseFile: {
    ...commonBaseFile,
    'training_config.learning_rate': 3e-4,
    'training_config.weight_decay': 0.01,
    'training_config.use_moreh_adamw': true,
    'training_config.model_config': 'model_configs/gpt2s.yaml',
  },
  mergesModel: true,
  readsDevices: true,
  meshIs: 'indexed',
  raw: /^device_config\.device_ids$/,
  handsBlockToCpp: false,
  saves: false,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  keeps: 'all',
  savesTo: 'own key',
  bytesPerParameter: 4,
  validatesAtEnds: true,
  readsAllDataAsText: false,
  vocabularyFrom: 'tokenizer',
  splitsLlamaAlone: false,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: true,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  printsSteps: true,
};
