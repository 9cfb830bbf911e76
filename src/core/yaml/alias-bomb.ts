import type { AliasNode, SourceNode } from './node.ts';

export interface AliasBomb {
  readonly alias: AliasNode;
  /** What there is too much of: values of this alias alone, values of all aliases up to it, or their characters. */
  readonly tooMany: 'values' | 'values together' | 'characters together';
  readonly count: number;
}

/** Values that one alias may stand for; configs have some dozens in all. */
export const largestExpansion = 10_000;

/** Values that all aliases of a text may stand for: each place of an alias is walked through again. */
export const largestExpansionTogether = 100_000;

/** And characters: a value is read anew at each place of its alias. */
export const mostCharactersTogether = 1_000_000;

interface Size {
  readonly values: number;
  readonly characters: number;
}

/** The first alias that stands for too much, or null. Takes time in proportion to the text, not to the expansion. */
export function firstBomb(aliases: readonly AliasNode[]): AliasBomb | null {
  const sizes = new Map<SourceNode, Size>();
  const sizeOf = (node: SourceNode): Size => {
    const counted = sizes.get(node);
    if (counted !== undefined) return counted;
    let values = 1;
    let characters = node.kind === 'scalar' ? node.span.end - node.span.start : 0;
    for (const child of childrenOf(node)) {
      const size = sizeOf(child);
      values += size.values;
      characters += size.characters;
    }
    const size = { values, characters };
    sizes.set(node, size);
    return size;
  };
  let values = 0;
  let characters = 0;
  for (const alias of aliases) {
    const size = sizeOf(alias);
    values += size.values;
    characters += size.characters;
    if (size.values > largestExpansion) return { alias, tooMany: 'values', count: size.values };
    if (values > largestExpansionTogether) return { alias, tooMany: 'values together', count: values };
    if (characters > mostCharactersTogether)
      return { alias, tooMany: 'characters together', count: characters };
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
