import { describe } from 'vitest';
import { testFigure } from './figure-case.ts';

const gsm8k = { trainer: 'gsm8k-py' } as const;
const gsm8kOld = { trainer: 'gsm8k-py', release: 'v0.67' } as const;
const both = 'At v0.67 it validates at step 0 and at the last step too.';

describe('what happens every so many steps', () => {
  testFigure('checkpoints', [
    {
      name: "the lesson's config",
      training: 'max_steps: 5000, model_save_interval: 100, checkpoint_frequency: 100',
      value: 50,
      arithmetic: '5,000 ÷ 100 = 50',
      formula: 'optimizer steps ÷ save interval',
    },
    {
      name: "the lesson's name for the interval",
      training: 'max_steps: 500, checkpoint_frequency: 250',
      value: 2,
      arithmetic: '500 ÷ 250 = 2',
    },
    {
      name: "of two names the trainers' own",
      training: 'max_steps: 500, checkpoint_frequency: 250, model_save_interval: 100',
      value: 5,
    },
    { name: 'whole intervals only', training: 'max_steps: 299, model_save_interval: 100', value: 2 },
    { name: 'an interval past the end', training: 'max_steps: 99, model_save_interval: 100', value: 0 },
    {
      name: 'an interval of 0',
      training: 'max_steps: 500, model_save_interval: 0',
      value: 0,
      arithmetic: '0',
      reason: 'An interval of 0 saves nothing.',
    },
    {
      name: 'the fine-tuning trainer at v0.67 saves none',
      training: 'max_steps: 500, model_save_interval: 100',
      target: gsm8kOld,
      value: 0,
      arithmetic: '0',
      reason: 'gsm8k_finetune.py saves no checkpoint at v0.67.',
    },
    {
      name: 'the fine-tuning trainer at v0.68 saves',
      training: 'max_steps: 500, model_save_interval: 100',
      target: gsm8k,
      value: 5,
    },
    {
      name: 'after each epoch',
      training: 'batch_size: 8, max_steps: 500, save_strategy: epoch, model_save_interval: 1',
      datasetSize: 800,
      value: 5,
      arithmetic: '500 ÷ 100 = 5',
      formula: 'optimizer steps ÷ steps an epoch',
    },
    {
      name: 'after each epoch, of which none is whole',
      training: 'batch_size: 8, max_steps: 50, save_strategy: epoch',
      datasetSize: 800,
      value: 0,
    },
    {
      name: 'after each epoch, without a dataset size',
      training: 'batch_size: 8, max_steps: 500, save_strategy: epoch',
      value: null,
      reason: 'It needs the number of training examples.',
    },
    {
      name: 'no interval and no folder',
      training: 'max_steps: 500',
      value: 0,
      reason: 'The config asks for none, so the launcher names no place for them.',
    },
    {
      name: 'no interval, where the trainer has one',
      training: 'max_steps: 1000, checkpoint_dir: out',
      target: { release: 'v0.67' },
      value: 2,
      arithmetic: "1,000 ÷ 500 (train_nanogpt's default) = 2",
    },
    {
      name: "the lesson's interval, which no trainer reads",
      training: 'max_steps: 1000, checkpoint_frequency: 10',
      target: { release: 'v0.67', run: 'direct' },
      value: 2,
      reason: 'train_nanogpt.py writes them only where --model_save_path says where.',
    },
    {
      name: 'no max_steps',
      training: 'model_save_interval: 5',
      value: 1000,
      arithmetic: '5,000 ÷ 5 = 1,000',
    },
  ]);

  testFigure('validations', [
    {
      name: 'a trainer that does not validate',
      training: 'max_steps: 160, eval_every: 20',
      value: 0,
      arithmetic: '0',
      reason: 'train_nanogpt.py does not validate.',
    },
    {
      name: 'nano_gpt does not either',
      training: 'max_steps: 160, eval_every: 20',
      target: { trainer: 'nanogpt-cpp' },
      value: 0,
      reason: 'nano_gpt does not validate.',
    },
    {
      name: 'the fine-tuning trainer',
      training: 'max_steps: 160, eval_every: 20',
      target: gsm8k,
      value: 8,
      arithmetic: '160 ÷ 20 = 8',
      formula: 'optimizer steps ÷ validation interval',
    },
    {
      name: 'at v0.67: steps 0, 20 … 140 and the last, 159',
      training: 'max_steps: 160, eval_every: 20',
      target: gsm8kOld,
      value: 9,
      arithmetic: '160 ÷ 20 = 8; 8 + 1 = 9',
      formula: 'optimizer steps ÷ validation interval, and the last step',
      reason: both,
    },
    {
      name: 'at v0.67: steps 0, 20 … 160, which is the last',
      training: 'max_steps: 161, eval_every: 20',
      target: gsm8kOld,
      value: 9,
      reason: both,
    },
    {
      name: 'at v0.67: a run of one step validates once',
      training: 'max_steps: 1, eval_every: 20',
      target: gsm8kOld,
      value: 1,
      reason: both,
    },
    {
      name: "the lesson's name for the interval",
      training: 'max_steps: 500, validation_frequency: 100',
      target: gsm8k,
      value: 5,
    },
    {
      name: 'an interval of 0',
      training: 'max_steps: 500, eval_every: 0',
      target: gsm8k,
      value: null,
      reason: 'An interval of 0 cannot be divided by.',
    },
    {
      name: 'no interval',
      training: 'max_steps: 500',
      target: gsm8k,
      value: 25,
      arithmetic: '500 ÷ 20 (the base file) = 25',
    },
    {
      name: 'no max_steps',
      training: 'eval_every: 5',
      target: gsm8k,
      value: 32,
      arithmetic: '160 ÷ 5 = 32',
    },
  ]);
});
