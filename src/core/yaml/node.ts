import type { Span } from '../diagnostic.ts';
import type { Source } from './parse.ts';

/** How a scalar is written: `'x'`, `"x"`, `|` or `>`, or bare. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface ScalarNode {
  readonly kind: 'scalar';
  /** Empty for a value that is not there (`seed:`). */
  readonly span: Span;
  /** The content after unquoting and folding, before any type is given to it. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** What YAML 1.2's core schema makes of it. */
  readonly core: string | number | boolean | null;
  /** An explicit tag, resolved where it is a standard one: `tag:yaml.org,2002:int`. */
  readonly tag?: string;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly span: Span;
  /** `{ a: 1 }` rather than lines. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly SourceNode[];
}

/** `*name`; `target` is what the anchor names, or null where no anchor of that name comes before. */
export interface AliasNode {
  readonly kind: 'alias';
  readonly span: Span;
  readonly name: string;
  readonly target: AnchoredNode | null;
}

export type SourceNode = ScalarNode | MappingNode | SequenceNode | AliasNode;
export type AnchoredNode = Exclude<SourceNode, AliasNode>;

/** One `key: value` of a mapping. */
export interface Entry {
  /** The key's text; empty for a key that is not a scalar. */
  readonly name: string;
  /** Never empty: where the key is, the colon stands in. */
  readonly keySpan: Span;
  readonly value: SourceNode;
}

/** Follows an alias to what it names; null where it names nothing. */
export function resolveAlias(node: SourceNode): AnchoredNode | null {
  return node.kind === 'alias' ? node.target : node;
}

/** Whether a text that could be read has no value in it: nothing, comments, a bare `---`, or `{}`. */
export function isEmpty({ root, faults, tooLarge }: Source): boolean {
  if (tooLarge || faults.length > 0) return false;
  if (root === null) return true;
  if (root.kind === 'mapping') return root.entries.length === 0;
  return root.kind === 'scalar' && root.text === '' && root.style === 'plain';
}
