import {
  everyTrainer,
  type Honour,
  type HonourRow,
  inTraining,
  launcher,
  notHonoured,
  same,
  translated,
} from './honour.ts';

const noValidation = (program: string): Honour => notHonoured(`${program} does not validate`);
const savesNothing = notHonoured('gsm8k_finetune at v0.67 saves no checkpoint');
const resolved: Honour = { kind: 'same', note: 'resolved on the machine to an absolute path' };
/** The overrides are merged into the model config too (tt-train.md, section 16). */
const merged: Honour = {
  kind: 'same',
  note: 'resolved on the machine to an absolute path, and what the file says is put into the overrides',
};
/** An interval of steps, which takes the number of training examples. */
const byEpoch: Honour = {
  kind: 'translated',
  to: 'training_config.model_save_interval',
  directly: 'the trainer ignores it without a word',
  needsDatasetSize: true,
};

/** What is the same for most, and how long a run is. */
export const runRows: readonly HonourRow[] = [
  {
    paths: inTraining('seed', 'batch_size', 'gradient_accumulation_steps', 'max_steps'),
    trainers: everyTrainer(same),
  },
  {
    paths: inTraining('num_epochs'),
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': notHonoured('gsm8k_finetune ends at max_steps alone'),
    },
  },
];

/** What the lesson teaches of training_config, besides these and the optimizer. */
export const trainingRows: readonly HonourRow[] = [
  {
    paths: inTraining('model_save_interval'),
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': same,
      'gsm8k-py': { 'v0.67': savesNothing, 'v0.68': same },
    },
  },
  {
    paths: inTraining('checkpoint_frequency'),
    trainers: {
      'nanogpt-cpp': translated('training_config.model_save_interval'),
      'nanogpt-py': translated('training_config.model_save_interval'),
      'gsm8k-py': {
        'v0.67': savesNothing,
        'v0.68': translated('training_config.model_save_interval'),
      },
    },
  },
  {
    paths: inTraining('checkpoint_dir'),
    trainers: {
      'nanogpt-cpp': translated(
        'model_path in the model config',
        'the trainer saves where the model config says, or nowhere',
      ),
      'nanogpt-py': translated('the flag --model_save_path', 'the trainer saves nothing without that flag'),
      'gsm8k-py': { 'v0.67': savesNothing, 'v0.68': same },
    },
  },
  {
    paths: inTraining('save_strategy'),
    when: 'epoch',
    trainers: {
      'nanogpt-cpp': byEpoch,
      'nanogpt-py': byEpoch,
      'gsm8k-py': { 'v0.67': savesNothing, 'v0.68': byEpoch },
    },
  },
  {
    paths: inTraining('model_config'),
    trainers: { 'nanogpt-cpp': resolved, 'nanogpt-py': resolved, 'gsm8k-py': merged },
  },
  {
    paths: inTraining('data_path'),
    trainers: {
      'nanogpt-cpp': resolved,
      'nanogpt-py': resolved,
      'gsm8k-py': notHonoured('gsm8k_finetune brings its own data, GSM8K'),
    },
  },
  {
    paths: inTraining('eval_every'),
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': same,
    },
  },
  {
    paths: inTraining('validation_frequency'),
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': translated('training_config.eval_every'),
    },
  },
  {
    paths: inTraining('validation_batch_size'),
    trainers: {
      'nanogpt-cpp': noValidation('nano_gpt'),
      'nanogpt-py': noValidation('train_nanogpt'),
      'gsm8k-py': same,
    },
  },
  {
    paths: inTraining('log_level'),
    trainers: everyTrainer(launcher('the launcher sets TT_LOGGER_LEVEL and how much it says itself')),
  },
  {
    paths: inTraining('use_wandb', 'wandb_project', 'wandb_run_name'),
    trainers: everyTrainer(launcher("the launcher sends the trainer's own output lines to Weights & Biases")),
  },
  {
    paths: inTraining('model_type'),
    trainers: everyTrainer({ kind: 'decided-elsewhere', by: 'the model config' }),
  },
  {
    paths: inTraining('tokenizer_type'),
    trainers: {
      'nanogpt-cpp': {
        'v0.64': same,
        'v0.67': same,
        'v0.68': { kind: 'decided-elsewhere', by: 'data_path' },
      },
      'nanogpt-py': { kind: 'decided-elsewhere', by: 'data_path' },
      'gsm8k-py': { kind: 'decided-elsewhere', by: 'the base file' },
    },
  },
];
