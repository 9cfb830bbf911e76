import type { Contract } from '../contract.ts';
import { supportIn } from '../honours/support-in.ts';
import type { LoadedValue } from '../loaded-value.ts';
import { device, tokenizerType, training } from '../python-keys.ts';
import type { ReadKey } from '../read-key.ts';
import { onlyLines, pythonAxes, pythonDdpOrTp } from '../stops.ts';
import { gsm8kPyModels } from './model-contracts.ts';
import { stopsAtV67, stopsAtV68 } from './stops-always.ts';

const schedule = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
  path: `scheduler_config.${name}`,
  coercion,
  default: fallback,
});

/** The classes' own defaults, behind those of the base file (tt-train.md, sections 3.1, 5 and 16). */
const bothReleases: readonly ReadKey[] = [
  training('seed', 'int()', 42),
  training('batch_size', 'int()', 64),
  training('validation_batch_size', 'int()', 32),
  training('max_steps', 'int()', 1000),
  training('num_epochs', 'int()', 1),
  training('eval_every', 'int()', 200),
  training('gradient_accumulation_steps', 'int()', 1),
  training('model_config', 'raw', null),
  tokenizerType,
  schedule('max_lr', 'float()', 0.001),
  schedule('min_lr', 'float()', 0),
  schedule('warmup_steps', 'int()', 100),
  schedule('hold_steps', 'int()', 0),
  schedule('beta1_start', 'float()', 0.85),
  schedule('beta1_end', 'float()', 0.95),
  schedule('beta1_warmup_steps', 'int()', 0),
  training('total_steps', 'int()', 1000),
];

const devices: readonly ReadKey[] = [
  device('mesh_shape', [1, 1]),
  device('device_ids', null),
  device('enable_ddp', false),
  device('enable_tp', false),
];

/** What training_gsm8k_tinyllama.yaml sets in both releases (tt-train.md, section 16; the corpus has v0.68's). */
const baseFile: Readonly<Record<string, LoadedValue>> = {
  'training_config.seed': 5489,
  'training_config.tokenizer_type': 'bpe',
  'training_config.batch_size': 32,
  'training_config.validation_batch_size': 4,
  'training_config.num_epochs': 1,
  'training_config.max_steps': 160,
  'training_config.eval_every': 20,
  'training_config.model_save_interval': 50,
  'training_config.gradient_accumulation_steps': 1,
  'training_config.checkpoint_dir': 'checkpoints_gsm8k',
  'scheduler_config.max_lr': 1e-4,
  'scheduler_config.min_lr': 3e-5,
  'scheduler_config.warmup_steps': 20,
  'scheduler_config.hold_steps': 1000,
  'device_config.enable_ddp': true,
  'device_config.mesh_shape': [1, 32],
};

const v67: Contract = {
  trainer: 'gsm8k-py',
  release: 'v0.67',
  support: supportIn({ trainer: 'gsm8k-py', release: 'v0.67' }),
  sections: ['3.1', '3.2', '4', '5', '16'],
  commit: '6d02612bf4',
  stopsAlways: stopsAtV67,
  modelConfigFrom: { folder: 'tt-train/configs', findsLessonSpelling: true },
  mergesModel: true,
  readsDevices: true,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  handsBlockToCpp: false,
  readsAllDataAsText: false,
  vocabularyFrom: 'tokenizer',
  splitsLlamaAlone: false,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: true,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  raw: /^device_config\.device_ids$/,
  optimizer: 'flat',
  expandsVariables: false,
  models: gsm8kPyModels['v0.67'],
  stops: [onlyLines, pythonDdpOrTp],
  meshIs: 'indexed',
  saves: false,
  keeps: 'all',
  savesTo: 'own key',
  bytesPerParameter: 4,
  validatesAtEnds: true,
  keys: [
    ...bothReleases,
    training('model_save_interval', 'int()', 500),
    training('checkpoint_dir', 'raw', 'checkpoints'),
    training('learning_rate', 'float()', 3e-4),
    training('beta1', 'float()', 0.9),
    training('beta2', 'float()', 0.999),
    training('eps', 'float()', 1e-8),
    training('weight_decay', 'float()', 0.01),
    training('use_moreh_adamw', 'raw', false),
    ...devices,
  ],
  baseFile: {
    ...baseFile,
    'training_config.learning_rate': 3e-4,
    'training_config.weight_decay': 0.01,
    'training_config.use_moreh_adamw': true,
    'training_config.model_config': 'model_configs/gpt2s.yaml',
  },
};

const v68: Contract = {
  trainer: 'gsm8k-py',
  release: 'v0.68',
  support: supportIn({ trainer: 'gsm8k-py', release: 'v0.68' }),
  sections: ['3.1', '3.3', '4', '5', '16'],
  commit: '622c6fb9c0',
  stopsAlways: stopsAtV68,
  modelConfigFrom: { folder: 'tt-train/configs', findsLessonSpelling: true },
  mergesModel: true,
  readsDevices: true,
  savesShards: true,
  makesSaveFolder: true,
  dividesBySaveInterval: false,
  handsBlockToCpp: false,
  readsAllDataAsText: false,
  vocabularyFrom: 'tokenizer',
  splitsLlamaAlone: false,
  padsForDevices: false,
  readsBias: true,
  tiesByPart: true,
  crashesWithoutOptimizer: false,
  roundsUpdates: false,
  raw: /^device_config\.device_ids$/,
  optimizer: 'own',
  expandsVariables: true,
  models: gsm8kPyModels['v0.68'],
  stops: [pythonAxes],
  meshIs: 'iterated',
  saves: true,
  keeps: 'all',
  savesTo: 'own key',
  bytesPerParameter: 4,
  validatesAtEnds: false,
  keys: [
    ...bothReleases,
    training('model_save_interval', 'int()', 0),
    training('checkpoint_dir', 'raw', 'checkpoints'),
    ...devices,
    device('enable_fsdp', false),
  ],
  baseFile: {
    ...baseFile,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the base file has it so; load_config expands it
    'training_config.model_config': '${TT_METAL_RUNTIME_ROOT}/tt-train/configs/model_configs/gpt2s.yaml',
  },
};

/** What gsm8k_finetune reads, release by release. */
export const gsm8kPyContracts: readonly Contract[] = [v67, v68];
