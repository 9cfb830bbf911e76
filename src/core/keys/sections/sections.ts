import { section } from '../key.ts';

/** The sections at the top of a config. */
export const sections = section('', {
  training_config: {
    type: 'section',
    otherNames: ['training', 'train', 'trainer', 'train_config'],
    sentence: 'How long, on what and with which optimizer to train.',
  },
  device_config: {
    type: 'section',
    otherNames: ['device', 'devices', 'hardware'],
    sentence: 'The chips to use, and how they share the work.',
  },
  eval_config: {
    type: 'section',
    otherNames: ['eval', 'evaluation', 'evaluation_config', 'validation_config'],
    sentence: 'How sample outputs are drawn; no trainer of the three releases reads it.',
  },
  scheduler_config: {
    type: 'section',
    otherNames: ['scheduler', 'lr_scheduler', 'lr_scheduler_config'],
    sentence: 'The learning rate over time, for gsm8k_finetune alone.',
  },
  transformer_config: {
    type: 'section',
    otherNames: ['transformer', 'model'],
    ownFile: 'the model config, which model_config names',
    sentence: 'The shape of the model; it makes a file a model config.',
  },
  multihost_config: {
    type: 'section',
    ownFile: 'the file that --multihost names',
    sentence: 'Several hosts as one; nano_gpt reads it from the file given by --multihost.',
  },
});
