import { testRules } from './rule-case.ts';

const cpp64 = { trainer: 'nanogpt-cpp', release: 'v0.64' } as const;
const cpp67 = { trainer: 'nanogpt-cpp', release: 'v0.67' } as const;
const cpp68 = { trainer: 'nanogpt-cpp' } as const;
const py67 = { release: 'v0.67' } as const;
const gsm67 = { trainer: 'gsm8k-py', release: 'v0.67' } as const;
const gsm68 = { trainer: 'gsm8k-py' } as const;
const direct = { run: 'direct' } as const;

const devices = (mesh: string, ...switches: readonly string[]): string =>
  `device_config:\n${switches.map((name) => `  ${name}: true\n`).join('')}  mesh_shape: ${mesh}\n`;

testRules([
  {
    code: 'one-device-trainer',
    bad: [
      {
        name: 'two devices for a trainer that reads no device_config',
        target: { ...py67, board: 'n300' },
        text: devices('«[1, 2]»', 'enable_ddp'),
        severity: 'error',
        says: 'train_nanogpt.py at v0.67 reads no device_config: it trains on one device, not on 2',
      },
      {
        name: 'the same, handed over directly',
        target: { ...py67, ...direct, board: 't3k' },
        text: devices('«[2, 4]»', 'enable_ddp'),
        severity: 'error',
        says: 'not on 8',
      },
    ],
    good: [
      { name: 'one device', target: py67, text: devices('[1, 1]') },
      { name: 'v0.68 reads the mesh', target: { board: 'n300' }, text: devices('[1, 2]', 'enable_ddp') },
      {
        name: 'nano_gpt reads it',
        target: { ...cpp67, board: 'n300' },
        text: devices('[1, 2]', 'enable_ddp'),
      },
      {
        name: 'gsm8k_finetune reads it',
        target: { ...gsm67, board: 'n300' },
        text: devices('[1, 2]', 'enable_ddp'),
      },
    ],
  },
  {
    code: 'mesh-2d-unsupported',
    bad: [
      {
        name: 'the T3K of scenario 4',
        target: { ...gsm67, board: 't3k' },
        text: devices('«[2, 4]»', 'enable_ddp'),
        severity: 'error',
        says: 'AssertionError: Only [1, N] mesh shapes are supported, got [2, 4]',
      },
      {
        name: 'a column of devices',
        target: { ...gsm67, ...direct, board: 't3k' },
        text: devices('«[8, 1]»'),
        severity: 'error',
        says: 'got [8, 1]',
      },
    ],
    good: [
      { name: 'a line', target: { ...gsm67, board: 't3k' }, text: devices('[1, 8]', 'enable_ddp') },
      {
        name: 'v0.68 takes two axes',
        target: { ...gsm68, board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp', 'enable_tp'),
      },
      {
        name: 'C++ takes any shape at v0.64',
        target: { ...cpp64, board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp'),
      },
      {
        name: 'train_nanogpt at v0.67 does not look',
        target: { ...py67, board: 't3k' },
        text: devices('[2, 4]'),
      },
    ],
  },
  {
    code: 'mesh-parallelism-mismatch',
    bad: [
      {
        name: 'two axes and DDP alone, in Python',
        target: { board: 't3k' },
        text: devices('«[2, 4]»', 'enable_ddp'),
        severity: 'error',
        says: "Mesh (2, 4) requires 2 parallelisms enabled (any subset of enable_ddp / enable_fsdp / enable_tp); got enabled=['dp']",
      },
      {
        name: 'a line and two parallelisms, in Python',
        target: { ...gsm68, board: 'n300' },
        text: devices('«[1, 2]»', 'enable_ddp', 'enable_tp'),
        severity: 'error',
        says: "Line mesh (1, 2) requires exactly one of enable_ddp / enable_fsdp / enable_tp; got enabled=['dp', 'tp']",
      },
      {
        name: 'one device is a line too',
        text: devices('«[1, 1]»', 'enable_ddp', 'enable_tp'),
        severity: 'error',
        says: 'Line mesh (1, 1)',
      },
      {
        name: 'two axes and DDP alone, in C++',
        target: { ...cpp67, board: 't3k' },
        text: devices('«[2, 4]»', 'enable_ddp'),
        severity: 'error',
        says: 'For 2D mesh (shape [2, 4]), number of enabled parallelization axes (1) must equal mesh dimensions (2)',
      },
      {
        name: 'DDP comes from the base file, handed over directly',
        target: { ...gsm68, ...direct, board: 't3k' },
        text: devices('«[2, 4]»'),
        severity: 'error',
        says: "got enabled=['dp']",
      },
      {
        name: 'the mesh comes from the base file, handed over directly',
        target: { ...gsm68, ...direct, board: 'galaxy' },
        text: '«device_config»:\n  enable_tp: true\n',
        severity: 'error',
        says: 'Line mesh (1, 32)',
      },
      {
        name: 'a line and two parallelisms, in C++, handed over directly',
        target: { ...cpp68, ...direct, board: 'n300' },
        text: devices('«[1, 2]»', 'enable_ddp', 'enable_tp'),
        severity: 'error',
        says: 'For line mesh topology (shape [1, 2]), exactly one parallelism type must be enabled',
      },
    ],
    good: [
      {
        name: 'the launcher writes what the base file would decide',
        target: { ...gsm68, board: 't3k' },
        text: devices('[2, 4]'),
      },
      { name: 'DDP on a line', target: { board: 't3k' }, text: devices('[1, 8]', 'enable_ddp') },
      {
        name: 'DDP and TP on two axes',
        target: { board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp', 'enable_tp'),
      },
      {
        name: 'FSDP and TP on two axes',
        target: { board: 't3k' },
        text: devices('[2, 4]', 'enable_fsdp', 'enable_tp'),
      },
      { name: 'nothing enabled', target: { board: 't3k' }, text: devices('[2, 4]') },
      { name: 'DDP on one device', text: devices('[1, 1]', 'enable_ddp') },
      {
        name: 'C++ at v0.64 has no such check',
        target: { ...cpp64, board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp'),
      },
      {
        name: 'C++ does not read enable_fsdp',
        target: { ...cpp68, board: 'n300' },
        text: devices('[1, 2]', 'enable_ddp', 'enable_fsdp'),
      },
      {
        name: 'Python does not read enable_cp',
        target: { board: 'n300' },
        text: devices('[1, 2]', 'enable_ddp', 'enable_cp'),
      },
    ],
  },
  {
    code: 'ddp-with-tp',
    bad: [
      {
        name: 'C++ at v0.64',
        target: { ...cpp64, board: 'n300' },
        text: 'device_config:\n  enable_ddp: true\n  enable_tp: «true»\n  mesh_shape: [1, 2]\n',
        severity: 'error',
        says: 'DDP and TP cannot be enabled at the same time. Disable DDP or TP',
      },
      {
        name: 'Python at v0.67, handed over directly',
        target: { ...gsm67, ...direct, board: 'n300' },
        text: 'device_config:\n  enable_ddp: true\n  enable_tp: «yes»\n  mesh_shape: [1, 2]\n',
        severity: 'error',
        says: 'AssertionError: DDP and TP cannot be both enabled',
      },
    ],
    good: [
      {
        name: 'v0.67 in C++ takes both',
        target: { ...cpp67, board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp', 'enable_tp'),
      },
      {
        name: 'v0.68 in Python takes both',
        target: { board: 't3k' },
        text: devices('[2, 4]', 'enable_ddp', 'enable_tp'),
      },
      { name: 'one of the two', target: { ...cpp64, board: 'n300' }, text: devices('[1, 2]', 'enable_tp') },
    ],
  },
  {
    code: 'clip-with-tensor-parallel',
    bad: [
      {
        name: 'C++ at v0.64',
        target: { ...cpp64, board: 'n300' },
        text: `training_config:\n  use_clip_grad_norm: «true»\n${devices('[1, 2]', 'enable_tp')}`,
        severity: 'error',
        says: 'Clip grad norm is not supported with TP',
      },
      {
        name: 'Python at v0.68, with FSDP, handed over directly',
        target: { ...direct, board: 'n300' },
        text: `training_config:\n  use_clip_grad_norm: «on»\n${devices('[1, 2]', 'enable_fsdp')}`,
        severity: 'error',
        says: 'Clip grad norm is not supported with FSDP',
      },
    ],
    good: [
      {
        name: 'clipping with DDP',
        target: { ...cpp64, board: 'n300' },
        text: `training_config:\n  use_clip_grad_norm: true\n${devices('[1, 2]', 'enable_ddp')}`,
      },
      {
        name: 'no clipping',
        target: { board: 'n300' },
        text: `training_config:\n  use_clip_grad_norm: false\n${devices('[1, 2]', 'enable_tp')}`,
      },
      {
        name: 'the fine-tuning trainer does not read the switch',
        target: { ...gsm68, board: 'n300' },
        text: `training_config:\n  use_clip_grad_norm: true\n${devices('[1, 2]', 'enable_tp')}`,
      },
    ],
  },
]);
