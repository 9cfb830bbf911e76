import type { LoadedValue } from '../../yaml/loaded-value.ts';
import { device, tokenizerType, training } from '../python-keys.ts';
import type { ReadKey } from '../read-key.ts';

const schedule = (name: string, coercion: ReadKey['coercion'], fallback: LoadedValue): ReadKey => ({
  path: `scheduler_config.${name}`,
  coercion,
  default: fallback,
});

/** The classes' own defaults, behind those of the base file (tt-train.md, sections 3.1, 5 and 16). */
export const commonKeys: readonly ReadKey[] = [
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

export const deviceKeys: readonly ReadKey[] = [
  device('mesh_shape', [1, 1]),
  device('device_ids', null),
  device('enable_ddp', false),
  device('enable_tp', false),
];
