import { training } from '../python-keys.ts';
import type { ReadKey } from '../read-key.ts';

/** What is read first, in the order of the base class (tt-train.md, section 3.1). */
export const startKeys: readonly ReadKey[] = [
  training('seed', 'int()', 5489),
  training('batch_size', 'int()', 64),
  // Without a value it is half of batch_size; see load-python.ts.
  training('validation_batch_size', 'int()', 32),
  training('max_steps', 'int()', 5000),
  training('num_epochs', 'int()', 1),
  training('eval_every', 'int()', 200),
];

/** What the trainer itself reads after the base class (tt-train.md, section 3.2). */
export const lastKeys: readonly ReadKey[] = [
  training('checkpoint_dir', 'raw', 'checkpoints'),
  training('project_name', 'raw', 'tt_train_nano_gpt'),
  training('data_path', 'raw', ''),
  training('scheduler_type', 'raw', 'identity'),
  training('use_clip_grad_norm', 'raw', false),
  training('clip_grad_norm_max_norm', 'float()', 1),
];
