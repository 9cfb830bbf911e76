import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../diagnostic.ts';
import type {
  AliasNode,
  AnchoredNode,
  Entry,
  MappingNode,
  ScalarNode,
  ScalarStyle,
  SourceNode,
} from './node.ts';

/** Turns the parser's tree into ours: spans clamped to what is visible, aliases bound to their anchors. */
export class TreeBuilder {
  readonly aliases: AliasNode[] = [];
  private readonly anchors = new Map<string, AnchoredNode>();

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  build(node: Node): SourceNode {
    const span = this.visible(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    if (isAlias(node)) {
      const alias: AliasNode = {
        kind: 'alias',
        span,
        name: node.source,
        target: this.anchors.get(node.source) ?? null,
      };
      this.aliases.push(alias);
      return alias;
    }
    const built = this.content(node, span);
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor;
    if (anchor) this.anchors.set(anchor, built);
    return built;
  }

  private content(node: Node, span: Span): AnchoredNode {
    if (isMap(node)) {
      const entries: Entry[] = [];
      for (const pair of node.items) {
        entries.push(this.entry(pair.key as Node | null, pair.value as Node | null));
      }
      return { kind: 'mapping', span, flow: node.flow === true, entries } satisfies MappingNode;
    }
    if (isSeq(node)) {
      const items: SourceNode[] = [];
      for (const item of node.items) {
        // `[a: 1]` makes a pair an item: a mapping of one entry.
        if (isPair(item)) {
          const entry = this.entry(item.key as Node | null, item.value as Node | null);
          items.push({ kind: 'mapping', span: entry.keySpan, flow: true, entries: [entry] });
        } else items.push(this.build(item as Node));
      }
      return { kind: 'sequence', span, flow: node.flow === true, items };
    }
    if (!isScalar(node)) return emptyScalar(span.start);
    const scalar: ScalarNode = {
      kind: 'scalar',
      span,
      text: node.source ?? '',
      style: styles[node.type ?? 'PLAIN'] ?? 'plain',
      core: isPrimitive(node.value) ? node.value : null,
    };
    return node.tag === undefined ? scalar : { ...scalar, tag: node.tag };
  }

  private entry(key: Node | null, value: Node | null): Entry {
    const at = key?.range?.[0] ?? value?.range?.[0] ?? 0;
    const end = Math.max(key?.range?.[1] ?? at, at);
    const keySpan = this.visible(at, end);
    // An empty key has its colon; the very end of the text has the character before.
    const shown = keySpan.end > keySpan.start ? keySpan : this.oneCharacter(at);
    return {
      name: isScalar(key) ? (key.source ?? '') : '',
      keySpan: shown,
      value: value === null ? emptyScalar(shown.end) : this.build(value),
    };
  }

  /** The colon of a key that has no text, or whatever character is there; at the very end of the text, the last one. */
  private oneCharacter(at: number): Span {
    const colon = /^\s*:/.exec(this.text.slice(at, at + 80))?.[0].length;
    const start = Math.max(0, Math.min(colon === undefined ? at : at + colon - 1, this.text.length - 1));
    return { start, end: Math.min(start + 1, this.text.length) };
  }

  /** Block scalars and mappings end at column 1 of the next line for the parser; a reader sees them end before. */
  private visible(start: number, end: number): Span {
    let shown = Math.min(end, this.text.length);
    while (shown > start && isSpace(this.text.charCodeAt(shown - 1))) shown--;
    return { start, end: shown };
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function emptyScalar(at: number): ScalarNode {
  return { kind: 'scalar', span: { start: at, end: at }, text: '', style: 'plain', core: null };
}

function isPrimitive(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
