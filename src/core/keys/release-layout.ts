import type { Edit } from '../diagnostic.ts';
import type { Source } from '../yaml/parse.ts';
import { blockOfFlat } from './block-of-flat.ts';
import { flatOfBlock } from './flat-of-block.ts';
import type { Settings } from './settings.ts';

/**
 * The edits that lay out the optimizer's keys for another release: in the block of v0.68 and later, or flat as up to
 * v0.67. Values stay as they are written, comments and the order of keys too; where a key that is not written means
 * something else in the other layout, it is added.
 * @returns null where there is nothing to move, or where it cannot be done line by line without changing what it means
 */
export function releaseLayoutEdits(
  source: Source,
  settings: Settings,
  to: 'flat' | 'block',
): readonly Edit[] | null {
  return to === 'block' ? blockOfFlat(source, settings) : flatOfBlock(source, settings);
}
