import { describe } from 'vitest';
import { testFigure } from './figure-case.ts';

const noValue = (key: string): string => `${key} has no value to compute with.`;
const doesNotValidate = 'train_nanogpt.py does not validate.';

describe('the sizes of a batch', () => {
  testFigure('effectiveBatchSize', [
    {
      name: "the lesson's config",
      training: 'batch_size: 8, gradient_accumulation_steps: 4',
      value: 32,
      arithmetic: '8 × 4 = 32',
      formula: 'batch_size × gradient_accumulation_steps',
    },
    { name: 'accumulation by its default', training: 'batch_size: 8', value: 8, arithmetic: '8 × 1 = 8' },
    {
      name: 'thousands are grouped',
      training: 'batch_size: 1024, gradient_accumulation_steps: 2',
      value: 2048,
      arithmetic: '1,024 × 2 = 2,048',
    },
    {
      name: 'what int() makes of it',
      training: "batch_size: '8', gradient_accumulation_steps: 010",
      value: 64,
      arithmetic: '8 × 8 = 64',
    },
    { name: 'no batch_size', value: 64, arithmetic: "64 (train_nanogpt's default) × 1 = 64" },
    {
      name: 'no batch_size, which nano_gpt requires and the launcher fills in',
      target: { trainer: 'nanogpt-cpp' },
      value: 64,
      arithmetic: '64 (filled in by the launcher) × 1 = 64',
    },
    {
      name: 'no batch_size, without which nano_gpt stops',
      target: { trainer: 'nanogpt-cpp', run: 'direct' },
      value: null,
      reason: 'batch_size is not set, and nano_gpt stops without it.',
    },
    {
      name: 'no batch_size, where the base file has one',
      training: 'max_steps: 5',
      target: { trainer: 'gsm8k-py' },
      value: 32,
      arithmetic: '32 (the base file) × 1 = 32',
    },
    {
      name: 'an accumulation with which nano_gpt does not go on, without a word',
      training: 'batch_size: 8, gradient_accumulation_steps: 1.5, seed: 1, num_epochs: 1, max_steps: 9',
      target: { trainer: 'nanogpt-cpp', run: 'direct' },
      value: 8,
      arithmetic: "8 × 1 (nano_gpt's default) = 8",
    },
    {
      name: 'a trainer that the release does not have',
      target: { trainer: 'gsm8k-py', release: 'v0.64' },
      value: null,
      reason: 'batch_size is not set, and gsm8k_finetune.py does not exist at v0.64.',
    },
    { name: 'a batch_size of None', training: 'batch_size: ~', value: null, reason: noValue('batch_size') },
    { name: 'a batch_size of 0', training: 'batch_size: 0', value: null, reason: noValue('batch_size') },
    {
      name: 'an accumulation that is no number',
      training: 'batch_size: 8, gradient_accumulation_steps: x',
      value: null,
      reason: noValue('gradient_accumulation_steps'),
    },
  ]);

  testFigure('devices', [
    { name: 'by default', value: 1, arithmetic: '1 × 1 = 1', formula: 'rows × columns of mesh_shape' },
    { name: 'a square', device: 'mesh_shape: [2, 4]', value: 8, arithmetic: '2 × 4 = 8' },
    {
      name: 'a mesh that the trainer does not read',
      device: 'mesh_shape: [1, 2]',
      target: { trainer: 'nanogpt-py', release: 'v0.67' },
      value: 2,
      arithmetic: '1 × 2 = 2',
      reason: 'The config asks for them; train_nanogpt.py at v0.67 reads no mesh and trains on one.',
    },
    {
      name: 'one device of a trainer that reads no mesh',
      device: 'mesh_shape: [1, 1]',
      target: { trainer: 'nanogpt-py', release: 'v0.67' },
      value: 1,
    },
    {
      name: 'a mesh that cannot be used',
      device: 'mesh_shape: [2]',
      value: null,
      reason: noValue('mesh_shape'),
    },
  ]);

  testFigure('perDeviceBatchSize', [
    {
      name: 'one device',
      training: 'batch_size: 8',
      value: 8,
      arithmetic: '8 ÷ 1 = 8',
      formula: 'batch_size ÷ devices that share it',
    },
    {
      name: 'DDP over eight',
      training: 'batch_size: 32',
      device: 'enable_ddp: true, mesh_shape: [1, 8]',
      value: 4,
      arithmetic: '32 ÷ 8 = 4',
    },
    {
      name: 'eight without DDP',
      training: 'batch_size: 32',
      device: 'mesh_shape: [1, 8]',
      value: 32,
      arithmetic: '32 ÷ 1 = 32',
    },
    {
      name: 'DDP over the rows',
      training: 'batch_size: 32',
      device: 'enable_ddp: true, enable_tp: true, mesh_shape: [2, 4]',
      value: 16,
      arithmetic: '32 ÷ 2 = 16',
    },
    {
      name: 'a mesh that the trainer does not read',
      training: 'batch_size: 32',
      device: 'enable_ddp: true, mesh_shape: [1, 8]',
      target: { trainer: 'nanogpt-py', release: 'v0.67' },
      value: 4,
      arithmetic: '32 ÷ 8 = 4',
      reason: 'train_nanogpt.py at v0.67 reads no mesh: its one device takes the whole batch.',
    },
    {
      name: 'not divisible',
      training: 'batch_size: 12',
      device: 'enable_ddp: true, mesh_shape: [1, 8]',
      value: null,
      reason: '12 examples cannot be shared evenly by 8 devices.',
    },
    { name: 'no batch_size', value: 64, arithmetic: "64 (train_nanogpt's default) ÷ 1 = 64" },
    {
      name: 'a mesh that cannot be used',
      training: 'batch_size: 8',
      device: 'mesh_shape: 2',
      value: null,
      reason: noValue('mesh_shape'),
    },
  ]);

  testFigure('validationBatchSize', [
    {
      name: 'each device has its own',
      training: 'validation_batch_size: 2',
      device: 'enable_ddp: true, mesh_shape: [1, 8]',
      target: { trainer: 'gsm8k-py' },
      value: 16,
      arithmetic: '2 × 8 = 16',
      formula: 'validation_batch_size × devices',
    },
    {
      name: 'a trainer that does not validate',
      training: 'validation_batch_size: 2',
      value: null,
      reason: doesNotValidate,
    },
    {
      name: 'not set',
      target: { trainer: 'gsm8k-py' },
      value: 4,
      arithmetic: '4 (the base file) × 1 = 4',
    },
    {
      name: 'a mesh that cannot be used',
      training: 'validation_batch_size: 2',
      device: 'mesh_shape: x',
      target: { trainer: 'gsm8k-py' },
      value: null,
      reason: noValue('mesh_shape'),
    },
  ]);
});
