import { testRules } from './rule-case.ts';

const gsm8k = { trainer: 'gsm8k-py' } as const;
const cpp = { trainer: 'nanogpt-cpp' } as const;

testRules([
  {
    code: 'learning-rate-too-high',
    bad: [
      {
        name: 'the rate that the lesson warns of',
        text: 'training_config:\n  learning_rate: «0.001» # too much\n',
        severity: 'warning',
        says: '10 times the 0.0001',
        fixed: 'training_config:\n  learning_rate: 0.0001 # too much\n',
      },
      { name: 'as a 32-bit float', target: cpp, text: 'training_config:\n  learning_rate: «1e-3»\n' },
      {
        name: 'in the optimizer block',
        text: 'training_config:\n  optimizer:\n    lr: «0.01»\n',
        says: '100 times',
      },
      {
        name: "in the fine-tuning trainer's schedule",
        text: 'scheduler_config:\n  max_lr: «2e-3»\n',
        target: gsm8k,
      },
    ],
    good: [
      { name: "tt-train's own rate", text: 'training_config:\n  learning_rate: 0.0003\n' },
      { name: 'just below', text: 'training_config:\n  learning_rate: 0.000999\n' },
    ],
  },
  {
    code: 'learning-rate-too-low',
    bad: [
      { name: 'a millionth', text: 'training_config:\n  learning_rate: «1e-6»\n', severity: 'warning' },
      { name: 'as a 32-bit float', target: cpp, text: 'training_config:\n  learning_rate: «0.000001»\n' },
    ],
    good: [
      { name: 'just above', text: 'training_config:\n  learning_rate: 2e-6\n' },
      { name: 'zero is out of range instead', text: 'training_config:\n  learning_rate: 0\n' },
    ],
  },
  {
    code: 'gradient-clipping-off',
    bad: [
      {
        name: 'switched off',
        text: 'training_config:\n  use_clip_grad_norm: «False»\n',
        severity: 'warning',
        fixed: 'training_config:\n  use_clip_grad_norm: true\n',
      },
    ],
    good: [
      { name: 'on', text: 'training_config:\n  use_clip_grad_norm: true\n' },
      { name: 'not written', text: 'training_config:\n  seed: 1\n' },
      {
        name: 'with tensor parallelism, which refuses clipping',
        text: 'training_config:\n  use_clip_grad_norm: false\ndevice_config:\n  enable_tp: true\n  mesh_shape: [1, 8]\n',
      },
    ],
  },
  {
    code: 'clip-norm-unusual',
    bad: [
      { name: 'small', text: 'training_config:\n  clip_grad_norm_max_norm: «0.1»\n', severity: 'info' },
      { name: 'large', text: 'training_config:\n  clip_grad_norm_max_norm: «5.0»\n' },
    ],
    good: [
      { name: 'half', text: 'training_config:\n  clip_grad_norm_max_norm: 0.5\n' },
      { name: 'one', text: 'training_config:\n  clip_grad_norm_max_norm: 1.0\n' },
    ],
  },
  {
    code: 'saves-too-often',
    bad: [
      {
        name: 'every step',
        text: 'training_config:\n  max_steps: 500\n  model_save_interval: «1»\n',
        severity: 'warning',
        says: '500 in all',
        fixed: 'training_config:\n  max_steps: 500\n  model_save_interval: 100\n',
      },
      { name: "under the lesson's name", text: 'training_config:\n  checkpoint_frequency: «9»\n' },
    ],
    good: [
      { name: 'every ten', text: 'training_config:\n  model_save_interval: 10\n' },
      { name: 'by epoch', text: 'training_config:\n  model_save_interval: 1\n  save_strategy: epoch\n' },
    ],
  },
  {
    code: 'never-saves',
    bad: [
      {
        name: 'past the last step',
        text: 'training_config:\n  max_steps: 300\n  model_save_interval: «500»\n',
        says: 'lies past the last step, 300',
        fixed: 'training_config:\n  max_steps: 300\n  model_save_interval: 100\n',
      },
      { name: 'zero', text: 'training_config:\n  checkpoint_frequency: «0»\n' },
      {
        name: 'a short run',
        text: 'training_config:\n  max_steps: 20\n  model_save_interval: «50»\n',
        fixes: ['Save every 20 steps'],
      },
    ],
    good: [
      { name: 'at the last step', text: 'training_config:\n  max_steps: 500\n  model_save_interval: 500\n' },
      {
        name: 'no last step known',
        text: 'training_config:\n  model_save_interval: 99999\n  max_steps: many\n',
      },
    ],
  },
  {
    code: 'never-validates',
    bad: [
      {
        name: "the lesson's mistake",
        text: 'training_config:\n  max_steps: 5000\n  validation_frequency: «99999»\n',
        severity: 'warning',
        fixed: 'training_config:\n  max_steps: 5000\n  validation_frequency: 50\n',
      },
      {
        name: 'zero, where the trainer validates',
        target: gsm8k,
        text: 'training_config:\n  eval_every: «0»\n',
      },
    ],
    good: [{ name: 'regularly', text: 'training_config:\n  max_steps: 500\n  eval_every: 50\n' }],
  },
  {
    code: 'validates-less-often-than-saves',
    bad: [
      {
        name: 'twice as many checkpoints',
        text: 'training_config:\n  model_save_interval: 50\n  eval_every: «100»\n',
        severity: 'info',
      },
    ],
    good: [
      { name: 'more often', text: 'training_config:\n  model_save_interval: 100\n  eval_every: 50\n' },
      { name: 'as often', text: 'training_config:\n  model_save_interval: 50\n  eval_every: 50\n' },
    ],
  },
  {
    code: 'ddp-on-one-device',
    bad: [
      {
        name: 'on one chip',
        text: 'device_config:\n  enable_ddp: «True»\n  mesh_shape: [1, 1]\n',
        severity: 'warning',
        fixes: ['Set enable_ddp to false', 'Remove enable_ddp'],
        fixed: 'device_config:\n  enable_ddp: false\n  mesh_shape: [1, 1]\n',
      },
      {
        name: 'on a board with more',
        target: { board: 'n300' },
        text: 'device_config:\n  enable_ddp: «true»\n',
        fixes: ['Set enable_ddp to false', 'Use the mesh [1, 2]'],
      },
    ],
    good: [
      {
        name: 'two chips',
        target: { board: 'n300' },
        text: 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
      },
      { name: 'off', text: 'device_config:\n  enable_ddp: false\n' },
    ],
  },
  {
    code: 'devices-without-ddp',
    bad: [
      {
        name: 'two chips',
        target: { board: 'n300' },
        text: 'device_config:\n  mesh_shape: «[1, 2]»\n',
        severity: 'warning',
        fixed: 'device_config:\n  mesh_shape: [1, 2]\n  enable_ddp: true\n',
      },
      {
        name: 'switched off',
        target: { board: 'n300' },
        text: 'device_config:\n  enable_ddp: false\n  mesh_shape: «[1, 2]»\n',
        fixed: 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
      },
    ],
    good: [
      { name: 'data parallelism', text: 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n' },
      { name: 'tensor parallelism', text: 'device_config:\n  enable_tp: true\n  mesh_shape: [1, 8]\n' },
    ],
  },
  {
    code: 'sampling-while-validating',
    bad: [
      {
        name: 'a temperature',
        text: 'eval_config:\n  temperature: «0.7»\n',
        severity: 'info',
        fixed: 'eval_config:\n  temperature: 0.0\n',
      },
    ],
    good: [{ name: 'greedy', text: 'eval_config:\n  temperature: 0.0\n' }],
  },
  {
    code: 'wandb-names-unused',
    bad: [
      {
        name: 'switched off',
        text: 'training_config:\n  use_wandb: false\n  «wandb_project»: mine\n',
        severity: 'info',
      },
      { name: 'not switched on', text: 'training_config:\n  «wandb_run_name»: one\n' },
    ],
    good: [{ name: 'on', text: 'training_config:\n  use_wandb: true\n  wandb_project: mine\n' }],
  },
  {
    code: 'epochs-cut-short',
    bad: [
      {
        name: 'few steps, much data',
        datasetSize: 1000,
        text: 'training_config:\n  batch_size: 10\n  num_epochs: «3»\n  max_steps: 50\n',
        severity: 'info',
        says: 'after 0.5 of 3 passes',
      },
    ],
    good: [
      {
        name: 'no dataset size',
        text: 'training_config:\n  batch_size: 10\n  num_epochs: 3\n  max_steps: 50\n',
      },
      {
        name: 'enough steps',
        datasetSize: 100,
        text: 'training_config:\n  batch_size: 10\n  num_epochs: 3\n  max_steps: 50\n',
      },
    ],
  },
  {
    code: 'steps-cut-short',
    bad: [
      {
        name: 'many steps, little data',
        datasetSize: 100,
        text: 'training_config:\n  batch_size: 10\n  num_epochs: 3\n  max_steps: «50»\n',
        severity: 'info',
        says: 'after 30 steps',
      },
    ],
    good: [
      {
        name: 'gsm8k_finetune ignores num_epochs',
        target: gsm8k,
        datasetSize: 100,
        text: 'training_config:\n  batch_size: 10\n  num_epochs: 3\n  max_steps: 50\n',
      },
      {
        name: 'no dataset size',
        text: 'training_config:\n  batch_size: 10\n  num_epochs: 3\n  max_steps: 50\n',
      },
    ],
  },
]);
