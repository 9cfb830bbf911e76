import { section, uint32 } from '../key.ts';

const steps = { minimum: 0, maximum: uint32 } as const;
const count = { minimum: 1, maximum: uint32 } as const;

export const trainingConfig = section('training_config', {
  project_name: {
    type: 'string',
    label: true,
    sentence: 'A name for the run; the trainers parse it and use it for nothing.',
  },
  model_type: {
    type: 'string',
    choices: ['gpt2', 'llama'],
    sentence: 'The kind of model; the trainers of the three releases take it from the model config instead.',
  },
  seed: {
    type: 'integer',
    minimum: 0,
    maximum: uint32,
    sentence: 'The start of the random numbers: the same seed, the same run.',
  },
  batch_size: {
    type: 'integer',
    ...count,
    otherNames: ['train_batch_size', 'micro_batch_size', 'per_device_train_batch_size', 'bs'],
    perDeviceNames: ['micro_batch_size', 'per_device_train_batch_size'],
    sentence: 'Examples in a micro-batch, over all devices together: data parallelism splits it.',
  },
  validation_batch_size: {
    type: 'integer',
    ...count,
    otherNames: ['eval_batch_size', 'per_device_eval_batch_size'],
    sentence: 'Examples in a validation batch on each device; gsm8k_finetune alone reads it.',
  },
  num_epochs: {
    type: 'integer',
    ...count,
    otherNames: ['epochs', 'num_train_epochs', 'n_epochs'],
    sentence: 'Passes through the data after which training ends, if max_steps does not end it first.',
  },
  max_steps: {
    type: 'integer',
    ...count,
    otherNames: ['steps', 'num_steps', 'max_iters', 'train_steps'],
    sentence: 'Optimizer steps after which training ends.',
  },
  learning_rate: {
    type: 'number',
    exclusiveMinimum: 0,
    otherNames: ['lr'],
    sentence: 'How far a step moves the weights; up to v0.67. From v0.68 the trainers read optimizer.lr.',
  },
  weight_decay: {
    type: 'number',
    minimum: 0,
    otherNames: ['wd'],
    sentence:
      'How strongly weights are pulled towards zero; up to v0.67. From v0.68 it is optimizer.weight_decay.',
  },
  beta1: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    otherNames: ['adam_beta1'],
    sentence: "Decay of AdamW's running mean of gradients; fine-tuning at v0.67 reads it here.",
  },
  beta2: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    otherNames: ['adam_beta2'],
    sentence: "Decay of AdamW's running mean of squared gradients; fine-tuning at v0.67 reads it here.",
  },
  eps: {
    type: 'number',
    exclusiveMinimum: 0,
    otherNames: ['epsilon', 'adam_epsilon'],
    sentence: "The small number in AdamW's denominator; fine-tuning at v0.67 reads it here.",
  },
  use_no_op: {
    type: 'boolean',
    default: false,
    sentence: 'Train without an optimizer, to measure everything else; up to v0.67.',
  },
  use_moreh_adamw: {
    type: 'boolean',
    default: false,
    sentence: 'Use the MorehAdamW optimizer; up to v0.67. From v0.68 it is optimizer.type.',
  },
  use_kahan_summation: {
    type: 'boolean',
    default: false,
    sentence:
      'Keep the rounding error of each weight update; up to v0.67, and not together with use_moreh_adamw.',
  },
  use_clip_grad_norm: {
    type: 'boolean',
    default: false,
    otherNames: ['clip_grad_norm', 'gradient_clipping', 'clip_gradients'],
    sentence: 'Scale gradients down when their norm passes clip_grad_norm_max_norm.',
  },
  clip_grad_norm_max_norm: {
    type: 'number',
    exclusiveMinimum: 0,
    default: 1,
    otherNames: ['max_grad_norm', 'grad_clip', 'gradient_clip_val'],
    sentence: 'The norm to which larger gradients are scaled down.',
  },
  gradient_accumulation_steps: {
    type: 'integer',
    ...count,
    default: 1,
    otherNames: ['grad_accum_steps', 'accumulate_grad_batches', 'accumulation_steps'],
    sentence: 'Micro-batches whose gradients are added up before one optimizer step.',
  },
  eval_every: {
    type: 'integer',
    ...steps,
    otherNames: ['eval_steps', 'eval_interval', 'evaluation_frequency'],
    sentence: 'Validate every so many optimizer steps; gsm8k_finetune alone reads it.',
  },
  model_save_interval: {
    type: 'integer',
    ...steps,
    otherNames: ['save_every', 'save_steps', 'save_interval'],
    sentence: 'Write a checkpoint every so many optimizer steps.',
  },
  tokenizer_type: {
    type: 'string',
    choices: ['bpe', 'char'],
    sentence: 'How text becomes tokens: characters, or pre-tokenised byte pairs.',
  },
  tokenizer_path: {
    type: 'string',
    sentence: 'The file of a tokenizer; only the three-tier example reads it.',
  },
  checkpoint_dir: {
    type: 'string',
    otherNames: ['output_dir', 'save_dir', 'checkpoint_path'],
    sentence: 'The folder for checkpoints; gsm8k_finetune reads it from v0.68.',
  },
  model_config: {
    type: 'string',
    otherNames: ['model', 'model_config_path'],
    sentence: 'The path of the model config; each trainer looks for it from another folder.',
  },
  data_path: {
    type: 'string',
    otherNames: ['dataset', 'dataset_path', 'train_data', 'data'],
    sentence: 'The text or the tokens to train on.',
  },
  scheduler_type: {
    type: 'string',
    choices: ['identity', 'warmup_linear'],
    hasOwnRule: true,
    default: 'identity',
    otherNames: ['lr_scheduler_type', 'scheduler', 'lr_scheduler'],
    sentence: 'The learning rate over time: constant, or up for a tenth of the steps and then linearly down.',
  },
  total_steps: {
    type: 'integer',
    ...count,
    sentence: "The end of gsm8k_finetune's learning rate schedule; its run ends at max_steps all the same.",
  },
  lazy_parameter_init: {
    type: 'boolean',
    default: false,
    sentence: 'Create the weights on the devices only when they are needed; train_nanogpt from v0.68.',
  },
  multihost_config: {
    type: 'string',
    sentence: 'A path for your own notes: the trainers take it by --multihost and do not read this key.',
  },
  optimizer: {
    type: 'section',
    sentence: 'The optimizer and its settings; read from v0.68 on, where train_nanogpt requires it.',
  },
  log_level: {
    type: 'string',
    choices: ['DEBUG', 'INFO', 'WARNING', 'ERROR'],
    sentence: 'How much is logged; no trainer reads it.',
  },
  use_wandb: {
    type: 'boolean',
    default: false,
    sentence: 'Send the run to Weights & Biases; no trainer reads it.',
  },
  wandb_project: { type: 'string', label: true, sentence: 'The project there; no trainer reads it.' },
  wandb_run_name: {
    type: 'string',
    label: true,
    sentence: 'The name of the run there; no trainer reads it.',
  },
  checkpoint_frequency: {
    type: 'integer',
    ...steps,
    sentence: "The lesson's name for model_save_interval; no trainer reads it.",
  },
  validation_frequency: {
    type: 'integer',
    ...steps,
    sentence: "The lesson's name for eval_every; no trainer reads it.",
  },
  save_strategy: {
    type: 'string',
    choices: ['epoch', 'steps'],
    default: 'steps',
    sentence: 'Save every so many steps, or after each epoch; no trainer reads it.',
  },
});
