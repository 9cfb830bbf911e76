import { section } from '../key.ts';

export const deviceConfig = section('device_config', {
  mesh_shape: {
    type: 'integers',
    length: 2,
    minimum: 1,
    default: [1, 1],
    otherNames: ['mesh', 'device_mesh'],
    sentence: 'Rows and columns of chips: [1, 2] uses two.',
  },
  device_ids: { type: 'integers', minimum: 0, sentence: 'Which chips to use, by their numbers.' },
  enable_ddp: {
    type: 'boolean',
    default: false,
    otherNames: ['use_ddp', 'ddp'],
    sentence: 'Data parallelism: each device trains the whole model on its share of the batch.',
  },
  enable_tp: {
    type: 'boolean',
    default: false,
    otherNames: ['use_tp', 'tp'],
    sentence: 'Tensor parallelism: the devices share each layer.',
  },
  enable_cp: { type: 'boolean', default: false, sentence: 'Context parallelism: nano_gpt from v0.67 alone.' },
  enable_fsdp: {
    type: 'boolean',
    default: false,
    otherNames: ['use_fsdp', 'fsdp'],
    sentence: 'Data parallelism that also shares the weights; the Python trainers from v0.68.',
  },
});
