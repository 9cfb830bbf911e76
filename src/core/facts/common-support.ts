import {
  byLauncher,
  decidedBy,
  inBlock,
  inDevices,
  inEvaluation,
  inSchedule,
  inTraining,
  type KeySupport,
  notSupported,
  type SupportRow,
  same,
  translated,
} from './key-support.ts';

/** Handed over as an absolute path: each trainer would look for it from another folder. */
export const resolved: KeySupport = { kind: 'same', note: 'resolved on the machine to an absolute path' };

/** An interval of steps, which takes the number of training examples. */
export const byEpoch: KeySupport = {
  kind: 'translated',
  to: 'training_config.model_save_interval',
  directly: 'the trainer ignores it without a word',
  needsDatasetSize: true,
};

const noFlags = 'No trainer reads eval_config, and train_nanogpt alone has flags for it';
const ownSchedule = notSupported('gsm8k_finetune alone has a schedule of its own');

/**
 * How each key of the lesson is supported where nothing special is known: design.md's table "How each lesson key is
 * honoured", in its order. A trainer adds to it what is its own.
 */
export const commonSupport: readonly SupportRow[] = [
  [inTraining('seed', 'batch_size', 'gradient_accumulation_steps', 'max_steps', 'num_epochs'), same],
  [inTraining('learning_rate', 'weight_decay', 'use_moreh_adamw', 'use_kahan_summation'), same],
  [inTraining('beta1', 'beta2', 'eps', 'use_no_op'), same],
  [inTraining('use_clip_grad_norm', 'clip_grad_norm_max_norm'), same],
  [inTraining('model_save_interval'), same],
  [inTraining('checkpoint_frequency'), translated('training_config.model_save_interval')],
  [inTraining('checkpoint_dir'), same],
  [inTraining('save_strategy'), byEpoch],
  [inTraining('model_config', 'data_path'), resolved],
  [inTraining('eval_every', 'validation_frequency', 'validation_batch_size'), same],
  [inTraining('log_level'), byLauncher('the launcher sets TT_LOGGER_LEVEL and how much it says itself')],
  [
    inTraining('use_wandb', 'wandb_project', 'wandb_run_name'),
    byLauncher("the launcher sends the trainer's own output lines to Weights & Biases"),
  ],
  [inTraining('model_type'), decidedBy('the model config')],
  [inTraining('tokenizer_type'), decidedBy('data_path')],
  [inDevices('mesh_shape', 'device_ids', 'enable_ddp', 'enable_tp'), same],
  [inDevices('enable_cp'), notSupported('nano_gpt alone has context parallelism')],
  [inDevices('enable_fsdp'), same],
  [inSchedule('max_lr', 'warmup_steps', 'min_lr', 'hold_steps'), ownSchedule],
  [inSchedule('beta1_start', 'beta1_end', 'beta1_warmup_steps'), ownSchedule],
  [inTraining('total_steps'), ownSchedule],
  [inEvaluation('temperature', 'top_k'), notSupported(noFlags)],
  [inEvaluation('repetition_penalty', 'top_p'), notSupported(noFlags, 1)],
];

/** What a trainer says that does not validate. */
export const noValidation = (program: string): SupportRow => [
  inTraining('eval_every', 'validation_frequency', 'validation_batch_size'),
  notSupported(`${program} does not validate`),
];

/** The optimizer's keys where a block of the config has them. */
export const blockSupport: readonly SupportRow[] = [
  [inTraining('learning_rate'), inBlock('lr')],
  [inTraining('weight_decay'), inBlock('weight_decay')],
  [inTraining('use_moreh_adamw', 'use_no_op'), inBlock('type')],
  [inTraining('use_kahan_summation'), inBlock('kahan_summation')],
  [inTraining('beta1'), inBlock('beta1')],
  [inTraining('beta2'), inBlock('beta2')],
  [inTraining('eps'), inBlock('epsilon')],
];

/** A setting of AdamW that trainers with flat keys have fixed (tt-train.md, sections 1 and 3.2). */
export const fixedAdamW = (program: string): SupportRow => [
  inTraining('beta1', 'beta2', 'eps'),
  notSupported(`${program} up to v0.67 has AdamW's betas and epsilon fixed`),
];
