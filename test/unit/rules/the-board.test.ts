import { testRules } from './rule-case.ts';

testRules([
  {
    code: 'mesh-larger-than-board',
    bad: [
      {
        name: 'two chips on an n150',
        text: 'device_config:\n  enable_ddp: true\n  mesh_shape: «[1, 2]»\n',
        severity: 'error',
        says: 'Expected a mesh of at most 1 device on the n150, found 2.',
        fixed: 'device_config:\n  enable_ddp: false\n  mesh_shape: [1, 1]\n',
      },
      {
        name: 'a Galaxy mesh on a T3K',
        target: { board: 't3k' },
        text: 'device_config:\n  enable_ddp: true\n  mesh_shape: «[4, 8]»\n',
        fixed: 'device_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n',
      },
    ],
    good: [
      { name: 'the whole board', target: { board: 't3k' }, text: 'device_config:\n  mesh_shape: [1, 8]\n' },
    ],
  },
  {
    code: 'mesh-smaller-than-board',
    bad: [
      {
        name: 'one chip of two',
        target: { board: 'n300' },
        text: 'device_config:\n  mesh_shape: «[1, 1]»\n',
        severity: 'info',
        says: '1 stays idle',
      },
      {
        name: 'no mesh written',
        target: { board: 't3k' },
        text: '«training_config»:\n  seed: 1\n',
        says: '7 stay idle',
      },
    ],
    good: [{ name: 'one chip of one', text: 'device_config:\n  mesh_shape: [1, 1]\n' }],
  },
  {
    code: 'batch-not-divisible',
    bad: [
      {
        name: 'twelve over eight, in C++',
        target: { board: 't3k', trainer: 'nanogpt-cpp' },
        text: 'training_config:\n  batch_size: «12»\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n',
        severity: 'error',
        says: 'Expected batch_size to be divisible by 8 devices, found 12. nano_gpt stops with "Batch size must be divisible by the number of devices. Batch size = 12, devices = 8".',
        fixes: ['Set batch_size to 8', 'Set batch_size to 16'],
      },
      {
        name: 'in Python nothing checks it',
        target: { board: 'n300' },
        text: 'training_config:\n  batch_size: «1»\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
        severity: 'error',
        says: 'has no check of its own',
        fixes: ['Set batch_size to 2'],
      },
      {
        name: 'in Python, handed over directly, what happens is not known',
        target: { board: 'n300', run: 'direct' },
        text: 'training_config:\n  batch_size: «3»\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
        severity: 'warning',
      },
    ],
    good: [
      {
        name: 'sixteen over two',
        target: { board: 'n300' },
        text: 'training_config:\n  batch_size: 16\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
      },
      {
        name: 'the rows of a mesh that also has tensor parallelism',
        target: { board: 'galaxy' },
        text: 'training_config:\n  batch_size: 12\ndevice_config:\n  enable_ddp: true\n  enable_tp: true\n  mesh_shape: [4, 8]\n',
      },
      {
        name: 'no data parallelism',
        target: { board: 'n300' },
        text: 'training_config:\n  batch_size: 3\ndevice_config:\n  mesh_shape: [1, 2]\n',
      },
    ],
  },
  {
    code: 'batch-large-for-board',
    bad: [
      {
        name: 'sixty-four on 12 GiB',
        text: 'training_config:\n  batch_size: «64»\n',
        severity: 'warning',
        says: '64 examples on each device are more than the 16',
        fixed: 'training_config:\n  batch_size: 16\n  gradient_accumulation_steps: 4\n',
      },
      {
        name: 'each of two chips',
        target: { board: 'n300' },
        text: 'training_config:\n  batch_size: «64»\n  gradient_accumulation_steps: 2\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 2]\n',
        fixes: ['Use 32 × 4 instead'],
      },
    ],
    good: [
      { name: 'the most that the lesson tries', text: 'training_config:\n  batch_size: 16\n' },
      {
        name: 'thirty-two on a p150',
        target: { board: 'p150' },
        text: 'training_config:\n  batch_size: 32\n',
      },
    ],
  },
  {
    code: 'mesh-needs-descriptor',
    bad: [
      {
        name: 'through the launcher',
        target: { board: 't3k' },
        text: 'device_config:\n  mesh_shape: «[1, 8]»\n',
        severity: 'info',
        says: 't3k_1x8 descriptor of the tt-metal tree; the launcher sets it',
      },
      {
        name: 'handed over directly',
        target: { board: 'galaxy', run: 'direct' },
        text: 'device_config:\n  mesh_shape: «[1, 32]»\n',
        severity: 'warning',
        says: 'galaxy_1x32',
      },
    ],
    good: [
      {
        name: 'v0.64 has it by default',
        target: { board: 't3k', trainer: 'nanogpt-cpp', release: 'v0.64' },
        text: 'device_config:\n  mesh_shape: [1, 8]\n',
      },
      {
        name: 'a trainer that reads no mesh',
        target: { board: 't3k', release: 'v0.67' },
        text: 'device_config:\n  mesh_shape: [1, 8]\n',
      },
      { name: 'two chips', target: { board: 'n300' }, text: 'device_config:\n  mesh_shape: [1, 2]\n' },
      {
        name: 'more than the board has',
        target: { board: 'n300' },
        text: 'device_config:\n  mesh_shape: [1, 8]\n',
      },
    ],
  },
]);
