import { section } from '../key.ts';

/** gsm8k_finetune's own schedule (tt-train.md, sections 5 and 16). */
export const schedulerConfig = section('scheduler_config', {
  max_lr: {
    type: 'number',
    exclusiveMinimum: 0,
    default: 0.001,
    otherNames: ['learning_rate', 'lr'],
    sentence: 'The learning rate after the warm-up.',
  },
  min_lr: { type: 'number', minimum: 0, default: 0, sentence: 'The learning rate at the end.' },
  warmup_steps: {
    type: 'integer',
    minimum: 0,
    default: 100,
    sentence: 'Steps over which the rate climbs from 0; the first step always runs at 0.',
  },
  hold_steps: { type: 'integer', minimum: 0, default: 0, sentence: 'Steps at max_lr before the rate falls.' },
  beta1_start: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    default: 0.85,
    sentence: "AdamW's beta1 at the start.",
  },
  beta1_end: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    default: 0.95,
    sentence: "AdamW's beta1 at the end.",
  },
  beta1_warmup_steps: {
    type: 'integer',
    minimum: 0,
    default: 0,
    sentence: 'Steps over which beta1 moves from its start to its end.',
  },
});
