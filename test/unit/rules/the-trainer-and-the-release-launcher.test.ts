import { testRules } from './rule-case.ts';

const cpp64 = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;
const cpp67 = { trainer: 'nanogpt-cpp', release: 'v0.67' } as const;
const py67 = { release: 'v0.67' } as const;
const gsm67 = { trainer: 'gsm8k-py', release: 'v0.67' } as const;
const gsm68 = { trainer: 'gsm8k-py' } as const;
const direct = { run: 'direct' } as const;

testRules([
  {
    code: 'key-translated',
    bad: [
      {
        name: "the lesson's checkpoint_frequency",
        text: 'training_config:\n  «checkpoint_frequency»: 100\n',
        severity: 'info',
        says: 'model_save_interval',
        fixes: ['Rename to model_save_interval'],
        fixed: 'training_config:\n  model_save_interval: 100\n',
      },
      {
        name: 'handed over directly it is lost',
        target: { ...cpp64, ...direct },
        text: 'training_config:\n  «checkpoint_frequency»: 100\n',
        severity: 'error',
        says: 'the trainer ignores it without a word',
      },
      {
        name: "the fine-tuning trainer's validation_frequency",
        target: gsm67,
        text: 'training_config:\n  «validation_frequency»: 50\n',
        severity: 'info',
        fixed: 'training_config:\n  eval_every: 50\n',
      },
      {
        name: 'checkpoint_dir is a flag of train_nanogpt',
        target: direct,
        text: 'training_config:\n  «checkpoint_dir»: out\n',
        severity: 'error',
        says: '--model_save_path',
        fixes: [],
      },
      {
        name: "checkpoint_dir is nano_gpt's model_path",
        target: cpp67,
        text: 'training_config:\n  «checkpoint_dir»: out\n',
        severity: 'info',
        says: 'model_path in the model config',
      },
      {
        name: 'the fine-tuning trainer takes its rate from scheduler_config',
        target: { ...gsm67, ...direct },
        text: 'training_config:\n  «learning_rate»: 0.0001\n',
        severity: 'error',
        says: 'scheduler_config',
      },
    ],
    good: [
      { name: 'the own name', text: 'training_config:\n  model_save_interval: 100\n' },
      {
        name: 'both names, so that nothing is lost',
        text: 'training_config:\n  model_save_interval: 100\n  checkpoint_frequency: 100\n',
      },
      {
        name: 'checkpoint_dir where it is read',
        target: gsm68,
        text: 'training_config:\n  checkpoint_dir: out\n',
      },
      { name: 'the rate of nano_gpt', target: cpp64, text: 'training_config:\n  learning_rate: 0.0001\n' },
    ],
  },
  {
    code: 'key-not-honoured',
    bad: [
      {
        name: 'train_nanogpt does not validate; told once',
        text: 'training_config:\n  «eval_every»: 50\n  validation_batch_size: 2\n',
        severity: 'warning',
        says: 'eval_every and validation_batch_size have no effect here',
      },
      {
        name: 'nano_gpt does not validate either',
        target: { ...cpp64, ...direct },
        text: 'training_config:\n  «validation_frequency»: 50\n',
        severity: 'warning',
      },
      {
        name: 'the fine-tuning trainer does not clip',
        target: gsm68,
        text: 'training_config:\n  «use_clip_grad_norm»: true\n',
        severity: 'warning',
      },
      {
        name: 'the fine-tuning trainer at v0.67 saves nothing',
        target: gsm67,
        text: 'training_config:\n  «checkpoint_dir»: out\n  model_save_interval: 50\n',
        severity: 'warning',
        says: 'gsm8k_finetune at v0.67 saves no checkpoint',
      },
      {
        name: 'the fine-tuning trainer at v0.68 builds its own AdamW',
        target: gsm68,
        text: 'training_config:\n  «weight_decay»: 0.1\n',
        severity: 'warning',
        says: 'always builds AdamW',
      },
      {
        name: 'Kahan summation in Python at v0.67',
        target: py67,
        text: 'training_config:\n  «use_kahan_summation»: true\n',
        severity: 'warning',
        says: 'does not apply it',
      },
      {
        name: 'the fine-tuning trainer ends at max_steps alone',
        target: gsm67,
        text: 'training_config:\n  «num_epochs»: 3\n',
        severity: 'warning',
      },
    ],
    good: [
      { name: 'validation where there is some', target: gsm67, text: 'training_config:\n  eval_every: 50\n' },
      {
        name: 'a switch that is off asks for nothing',
        target: gsm68,
        text: 'training_config:\n  use_clip_grad_norm: false\n',
      },
      {
        name: 'weight decay where it is read',
        target: gsm67,
        text: 'training_config:\n  weight_decay: 0.1\n',
      },
      { name: 'checkpoints at v0.68', target: gsm68, text: 'training_config:\n  model_save_interval: 50\n' },
    ],
  },
  {
    code: 'key-by-launcher',
    bad: [
      {
        name: 'log_level',
        text: 'training_config:\n  «log_level»: "DEBUG"\n',
        severity: 'info',
        says: 'TT_LOGGER_LEVEL',
      },
      {
        name: 'log_level, handed over directly',
        target: { ...cpp64, ...direct },
        text: 'training_config:\n  «log_level»: "DEBUG"\n',
        severity: 'warning',
        says: 'without the launcher it has no effect',
      },
      {
        name: 'Weights & Biases',
        target: gsm67,
        text: 'training_config:\n  «use_wandb»: true\n  «wandb_project»: "p"\n',
        severity: 'info',
      },
    ],
    good: [
      {
        name: 'nothing is sent',
        target: direct,
        text: 'training_config:\n  use_wandb: false\n  wandb_project: "p"\n',
      },
      { name: "the trainer's own keys", target: direct, text: 'training_config:\n  batch_size: 8\n' },
    ],
  },
]);
