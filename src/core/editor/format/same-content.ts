import type { SourceNode } from '../../yaml/node.ts';
import type { Source } from '../../yaml/parse.ts';

/** Whether two texts say the same in the same way: the same keys, values, quotes and comments, wherever they stand. */
export function sameContent(one: Source, other: Source): boolean {
  if (other.faults.length > 0 || other.secondDocument !== null) return false;
  if ((one.root === null) !== (other.root === null)) return false;
  if (withoutSpaces(one.text) !== withoutSpaces(other.text)) return false;
  return one.root === null || other.root === null || sameNode(one.root, other.root);
}

function sameNode(one: SourceNode, other: SourceNode): boolean {
  switch (one.kind) {
    case 'scalar':
      return (
        other.kind === 'scalar' &&
        one.text === other.text &&
        one.style === other.style &&
        one.tag === other.tag
      );
    case 'alias':
      return other.kind === 'alias' && one.name === other.name;
    case 'sequence':
      return (
        other.kind === 'sequence' &&
        one.flow === other.flow &&
        one.items.length === other.items.length &&
        one.items.every((item, index) => isSameOf(item, other.items[index]))
      );
    case 'mapping':
      return (
        other.kind === 'mapping' &&
        one.flow === other.flow &&
        one.entries.length === other.entries.length &&
        one.entries.every((entry, index) => {
          const match = other.entries[index];
          return match !== undefined && entry.name === match.name && sameNode(entry.value, match.value);
        })
      );
  }
}

function isSameOf(one: SourceNode, other: SourceNode | undefined): boolean {
  return other !== undefined && sameNode(one, other);
}

/** All but spaces and line ends, in order: a comment that was lost or a word that was cut would show, and a tab too. */
function withoutSpaces(text: string): string {
  return text.replaceAll(/[ \r\n]+/g, '');
}
