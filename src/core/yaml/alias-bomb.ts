import type { AliasNode, SourceNode } from './node.ts';

export interface AliasBomb {
  readonly alias: AliasNode;
  /** Values that it stands for, with all that its own aliases stand for. */
  readonly values: number;
  /** They are not too many of this alias alone, but with those of all aliases before it. */
  readonly isTogether: boolean;
}

/** Values that one alias may stand for; configs have some dozens in all. */
export const largestExpansion = 10_000;

/** Values that all aliases of a text may stand for: each place of an alias is walked through again. */
export const largestExpansionTogether = 100_000;

/** The first alias that stands for too much, or null. Takes time in proportion to the text, not to the expansion. */
export function firstBomb(aliases: readonly AliasNode[]): AliasBomb | null {
  const sizes = new Map<SourceNode, number>();
  const sizeOf = (node: SourceNode): number => {
    const counted = sizes.get(node);
    if (counted !== undefined) return counted;
    const size = 1 + childrenOf(node).reduce((sum, child) => sum + sizeOf(child), 0);
    sizes.set(node, size);
    return size;
  };
  let together = 0;
  for (const alias of aliases) {
    const values = sizeOf(alias);
    together += values;
    if (values > largestExpansion) return { alias, values, isTogether: false };
    if (together > largestExpansionTogether) return { alias, values: together, isTogether: true };
  }
  return null;
}

function childrenOf(node: SourceNode): readonly SourceNode[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'alias':
      return node.target === null ? [] : [node.target];
    case 'sequence':
      return node.items;
    case 'mapping':
      return node.entries.map((entry) => entry.value);
  }
}
