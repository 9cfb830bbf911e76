import type { Span } from '../../diagnostic.ts';
import type { Key } from '../../keys/key.ts';
import { keyIn } from '../../keys/keys.ts';
import { type Entry, type MappingNode, resolveAlias, type SourceNode } from '../../yaml/node.ts';

/** The known key at a place of a text. */
export interface EntryAt {
  readonly key: Key;
  readonly entry: Entry;
  /** The part that was pointed at: the key, or its value. */
  readonly part: 'key' | 'value';
  readonly span: Span;
}

/** The known key that stands at an offset, by its name or by its value; null between keys and at strange ones. */
export function entryAt(root: SourceNode | null, offset: number): EntryAt | null {
  const node = root && resolveAlias(root);
  return node?.kind === 'mapping' ? within(node, '', offset) : null;
}

function within(mapping: MappingNode, section: string, offset: number): EntryAt | null {
  for (const entry of mapping.entries) {
    const key = keyIn(section, entry.name);
    if (key === undefined) continue;
    if (covers(entry.keySpan, offset)) return { key, entry, part: 'key', span: entry.keySpan };
    const { value } = entry;
    if (!covers(value.span, offset)) continue;
    if (value.kind === 'mapping' && key.type === 'section') return within(value, key.path, offset);
    return { key, entry, part: 'value', span: value.span };
  }
  return null;
}

/** A place at the end of a word belongs to it, as a pointer or a cursor there does. */
function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && end > start;
}
