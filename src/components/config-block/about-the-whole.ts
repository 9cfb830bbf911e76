import type { Code } from '../../core/index.ts';

/**
 * About what a part of a config does not show, or about no line of it: it is not held against an excerpt. That its trainer
 * stops with every config is told beside it.
 */
export const aboutTheWhole: ReadonlySet<Code> = new Set<Code>([
  'missing-model-config',
  'missing-data-path',
  'required-key-missing',
  'trainer-stops-always',
]);
