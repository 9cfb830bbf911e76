import type { LoadedValue } from '../../yaml/loaded-value.ts';

/** What training_gsm8k_tinyllama.yaml sets in both releases (tt-train.md, section 16; the corpus has v0.68's). */
export const commonBaseFile: Readonly<Record<string, LoadedValue>> = {
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
