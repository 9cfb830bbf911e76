import {
  type ByRelease,
  type Honour,
  type HonourRow,
  inTraining,
  layout,
  notHonoured,
  same,
  translated,
} from './honour.ts';

/** Why nothing of the optimizer can be chosen there (tt-train.md, section 5). */
export const hardCoded = 'gsm8k_finetune at v0.68 always builds AdamW with the rate of scheduler_config';

/** Where gsm8k_finetune has its rate from (tt-train.md, section 16). */
export const rateOfSchedule: Honour = translated(
  'scheduler_config.max_lr and min_lr',
  'the trainer takes its rate from scheduler_config, and its base file has 0.0001 there',
);

/** A setting of AdamW that v0.67's trainers from the start have fixed (tt-train.md, sections 1 and 3.2). */
const adamW = (key: string, to: string): HonourRow => {
  const fixed = (program: string): ByRelease => {
    const because = notHonoured(`${program} up to v0.67 has AdamW's betas and epsilon fixed`);
    const moved: Honour = { kind: 'layout', to: `training_config.optimizer.${to}` };
    return { 'v0.64': because, 'v0.67': because, 'v0.68': moved };
  };
  return {
    paths: inTraining(key),
    trainers: {
      'nanogpt-cpp': fixed('nano_gpt'),
      'nanogpt-py': fixed('train_nanogpt'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  };
};

/** The optimizer, its rate and the clipping of its gradients. */
export const optimizerRows: readonly HonourRow[] = [
  {
    paths: inTraining('learning_rate'),
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.lr'),
      'nanogpt-py': layout('training_config.optimizer.lr'),
      'gsm8k-py': rateOfSchedule,
    },
  },
  {
    paths: inTraining('weight_decay'),
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.weight_decay'),
      'nanogpt-py': layout('training_config.optimizer.weight_decay'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  },
  {
    paths: inTraining('use_moreh_adamw'),
    when: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.type'),
      'nanogpt-py': layout('training_config.optimizer.type'),
      'gsm8k-py': { 'v0.67': same, 'v0.68': notHonoured(hardCoded) },
    },
  },
  {
    paths: inTraining('use_kahan_summation'),
    when: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.kahan_summation'),
      'nanogpt-py': {
        'v0.67': notHonoured('train_nanogpt at v0.67 prints a note and does not apply it'),
        'v0.68': { kind: 'layout', to: 'training_config.optimizer.kahan_summation' },
      },
      'gsm8k-py': {
        'v0.67': notHonoured('gsm8k_finetune at v0.67 does not apply it'),
        'v0.68': notHonoured(hardCoded),
      },
    },
  },
  adamW('beta1', 'beta1'),
  adamW('beta2', 'beta2'),
  adamW('eps', 'epsilon'),
  {
    paths: inTraining('use_no_op'),
    when: true,
    trainers: {
      'nanogpt-cpp': layout('training_config.optimizer.type'),
      'nanogpt-py': {
        'v0.67': notHonoured('train_nanogpt at v0.67 crashes at its first step without an optimizer'),
        'v0.68': { kind: 'layout', to: 'training_config.optimizer.type' },
      },
      'gsm8k-py': notHonoured('gsm8k_finetune always builds an optimizer'),
    },
  },
  {
    paths: inTraining('use_clip_grad_norm'),
    when: true,
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': notHonoured('gsm8k_finetune does not clip gradients'),
    },
  },
  {
    paths: inTraining('clip_grad_norm_max_norm'),
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': notHonoured('gsm8k_finetune does not clip gradients'),
    },
  },
];
