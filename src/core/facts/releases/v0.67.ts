import type { Release } from '../release.ts';
import { v064 } from './v0.64.ts';

export const v067: Release = {
  ...v064,
  name: 'v0.67',
  title: 'v0.67',
  commit: '6d02612bf4',
  date: '2026-03-06',
  marks: [
    { path: 'tt-train/sources/examples/nano_gpt/train_nanogpt.py', is: 'file' },
    { path: 'tt-train/sources/examples/gsm8k_finetune/gsm8k_finetune.py', is: 'file' },
  ],
  needsLibraryPath: false,
  descriptors: [
    { mesh: [1, 8], name: 't3k_1x8' },
    { mesh: [1, 32], name: 'galaxy_1x32' },
  ],
};
