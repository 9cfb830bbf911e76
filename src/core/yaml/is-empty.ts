import type { Source } from './parse.ts';

/** Whether a text that could be read has no value in it: nothing, comments, a bare `---`, or `{}`. */
export function isEmpty({ root, faults, tooLarge }: Source): boolean {
  if (tooLarge || faults.length > 0) return false;
  if (root === null) return true;
  if (root.kind === 'mapping') return root.entries.length === 0;
  return root.kind === 'scalar' && root.text === '' && root.style === 'plain';
}
