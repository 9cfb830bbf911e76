import { describe } from 'vitest';
import { testFigure } from './figure-case.ts';

const noSize = 'It needs the number of training examples.';

/** The lesson's config, as far as it counts. */
const lesson =
  'batch_size: 8, gradient_accumulation_steps: 4, num_epochs: 3, max_steps: 5000, model_save_interval: 100';
/** The lesson's short run on 50 examples (test/content/lesson-coverage/corrections.txt). */
const short = 'batch_size: 8, gradient_accumulation_steps: 4, max_steps: 500';

describe('the length of a run', () => {
  testFigure('optimizerSteps', [
    { name: 'max_steps', training: lesson, value: 5000, arithmetic: '5,000', formula: 'max_steps' },
    {
      name: 'num_epochs comes first',
      training: lesson,
      datasetSize: 1600,
      value: 150,
      arithmetic: '3 × 50 = 150',
      formula: 'num_epochs × steps an epoch',
    },
    {
      name: 'max_steps comes first',
      training: lesson,
      datasetSize: 1_000_000,
      value: 5000,
      arithmetic: '5,000',
    },
    {
      name: 'both at once: max_steps is told',
      training: 'batch_size: 1, num_epochs: 2, max_steps: 20',
      datasetSize: 10,
      value: 20,
      formula: 'max_steps',
    },
    {
      name: 'num_epochs alone',
      training: 'batch_size: 8, num_epochs: 2',
      datasetSize: 20,
      value: 5,
      arithmetic: '2 × 2.5 = 5',
    },
    {
      name: 'whole steps only',
      training: 'batch_size: 8, num_epochs: 1',
      datasetSize: 20,
      value: 2,
      arithmetic: '1 × 2.5 = 2.5, so 2',
    },
    {
      name: 'the fine-tuning trainer ignores num_epochs',
      training: lesson,
      datasetSize: 1600,
      target: { trainer: 'gsm8k-py' },
      value: 5000,
      arithmetic: '5,000',
    },
    {
      name: 'num_epochs without a dataset size',
      training: 'num_epochs: 2',
      value: 5000,
      arithmetic: "5,000 (train_nanogpt's default)",
    },
    {
      name: 'a max_steps that is no number',
      training: 'batch_size: 8, num_epochs: 2, max_steps: x',
      datasetSize: 20,
      value: null,
      reason: 'max_steps has no value to compute with.',
    },
  ]);

  testFigure('microBatches', [
    {
      name: "the lesson's config",
      training: lesson,
      value: 20_000,
      arithmetic: '5,000 × 4 = 20,000',
      formula: 'optimizer steps × gradient_accumulation_steps',
    },
    { name: 'no max_steps', training: 'batch_size: 8', value: 5000 },
    {
      name: 'an accumulation of 0',
      training: 'max_steps: 5, gradient_accumulation_steps: 0',
      value: null,
      reason: 'gradient_accumulation_steps has no value to compute with.',
    },
  ]);

  testFigure('samplesSeen', [
    {
      name: "the lesson's config",
      training: lesson,
      value: 160_000,
      arithmetic: '32 × 5,000 = 160,000',
      formula: 'effective batch size × optimizer steps',
    },
    { name: 'no batch_size', training: 'max_steps: 5', value: 320 },
    { name: 'no max_steps', training: 'batch_size: 8', value: 40_000 },
  ]);

  testFigure('stepsPerEpoch', [
    { name: 'no dataset size', training: lesson, value: null, reason: noSize },
    {
      name: 'the exact ratio',
      training: short,
      datasetSize: 50,
      value: 1.5625,
      arithmetic: '50 ÷ 32 = 1.56',
      formula: 'dataset size ÷ effective batch size',
    },
    { name: 'no batch_size', datasetSize: 50, value: 0.781_25 },
  ]);

  testFigure('epochs', [
    {
      name: '50 examples in 500 steps of 32: 320 passes, not 80',
      training: short,
      datasetSize: 50,
      value: 320,
      arithmetic: '16,000 ÷ 50 = 320',
      formula: 'examples seen ÷ dataset size',
    },
    {
      name: 'num_epochs ends the run',
      training: lesson,
      datasetSize: 1600,
      value: 3,
      arithmetic: '4,800 ÷ 1,600 = 3',
    },
    { name: 'no dataset size', training: short, value: null, reason: noSize },
    { name: 'no batch_size', training: 'max_steps: 5', datasetSize: 50, value: 6.4 },
  ]);
});
