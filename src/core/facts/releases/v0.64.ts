import type { Release } from '../release.ts';

export const v064: Release = {
  name: 'v0.64',
  title: 'v0.64',
  commit: '66c2473110',
  date: '2025-11-25',
  marks: [{ path: 'tt-train/sources/examples/nano_gpt', is: 'folder' }],
  rootVariables: ['TT_METAL_HOME'],
  needsLibraryPath: true,
  descriptors: [],
};
