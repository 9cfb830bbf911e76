import type { Code } from '../../core/index.ts';

/** About what a part of a config does not show: it is not held against an excerpt. */
export const aboutTheWhole: ReadonlySet<Code> = new Set<Code>([
  'missing-model-config',
  'missing-data-path',
  'required-key-missing',
]);
