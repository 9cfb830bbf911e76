import type { Release } from '../release.ts';
import { v067 } from './v0.67.ts';

export const v068: Release = {
  ...v067,
  name: 'v0.68',
  title: 'v0.68 and later',
  commit: '622c6fb9c0',
  date: '2026-06-23',
  marks: [{ path: 'tt-train/sources/ttml/optimizers/optimizer_registry.cpp', is: 'file' }],
  rootVariables: ['TT_METAL_HOME', 'TT_METAL_RUNTIME_ROOT'],
};
