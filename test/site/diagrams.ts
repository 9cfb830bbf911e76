/** The drawings of the lesson, where they stand, and words that their alternatives have to have. */
export const diagrams = [
  { name: 'anatomy', page: '/lesson/anatomy/', says: ['training_config', 'device_config', 'eval_config'] },
  { name: 'effective-batch', page: '/lesson/batch-size/', says: ['batch_size 16', 'split', '16 × 2 = 32'] },
  {
    name: 'where-keys-go',
    page: '/lesson/trainers/',
    says: ['reads it', 'another name', 'flag', 'launcher', 'Nobody'],
  },
  { name: 'workflow', page: '/lesson/one-change-at-a-time/', says: ['baseline', 'one change', 'revert'] },
] as const;
