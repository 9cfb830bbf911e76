import type { Source } from './parse.ts';

/** Whether a text that could be read has no value in it: nothing, comments, or a bare `---`. */
export function isEmpty({ root, faults, tooLarge }: Source): boolean {
  if (tooLarge || faults.length > 0) return false;
  return root === null || (root.kind === 'scalar' && root.text === '' && root.style === 'plain');
}
