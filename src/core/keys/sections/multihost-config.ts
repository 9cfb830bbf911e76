import { section } from '../key.ts';

/** Read from a file of its own (tt-train.md, section 5). */
export const multihostConfig = section('multihost_config', {
  enabled: { type: 'boolean', default: false, sentence: 'Train on several hosts.' },
  num_workers: { type: 'integer', minimum: 0, sentence: 'Processes that train.' },
  socket_type: {
    type: 'string',
    choices: ['fabric', 'mpi'],
    default: 'mpi',
    sentence: 'How the hosts talk.',
  },
  pipeline_parallel_config: { type: 'any', sentence: 'Which blocks of the model each rank has.' },
});
