import type { Span } from '../diagnostic.ts';
import { keyIn } from '../keys/keys.ts';
import type { MappingNode } from '../yaml/node.ts';
import { resolveAlias } from '../yaml/node.ts';
import { oneLine } from '../yaml/one-line.ts';
import { parse } from '../yaml/parse.ts';

/** A section or a key of a config, for a list of what stands where. */
export interface OutlineEntry {
  readonly name: string;
  /** The value's text, or nothing for what has keys of its own. */
  readonly detail: string;
  readonly isSection: boolean;
  /** From the key to the end of its value. */
  readonly span: Span;
  readonly keySpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** More levels than this is no config. */
const deepest = 6;

/** The sections and keys of a text, as far as it can be read. */
export function outline(text: string): readonly OutlineEntry[] {
  const { root } = parse(text);
  const node = root && resolveAlias(root);
  return node?.kind === 'mapping' ? entriesOf(text, node, '', 0) : [];
}

/** @param section null where no key is known */
function entriesOf(
  text: string,
  mapping: MappingNode,
  section: string | null,
  depth: number,
): readonly OutlineEntry[] {
  return mapping.entries.map(({ name, keySpan, value }) => {
    const isMapping = value.kind === 'mapping';
    const key = section === null ? undefined : keyIn(section, name);
    return {
      name: name === '' ? '?' : name,
      detail: isMapping ? '' : oneLine(text.slice(value.span.start, value.span.end)),
      isSection: isMapping || key?.type === 'section',
      span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) },
      keySpan,
      children: isMapping && depth < deepest ? entriesOf(text, value, key?.path ?? null, depth + 1) : [],
    };
  });
}
