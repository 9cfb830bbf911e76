import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { Span } from '../diagnostic.ts';
import { type AliasBomb, firstBomb } from './alias-bomb.ts';
import { isTooLarge } from './largest-text.ts';
import type {
  AliasNode,
  AnchoredNode,
  Entry,
  MappingNode,
  ScalarNode,
  ScalarStyle,
  SourceNode,
} from './node.ts';
import type { TextFault } from './text-fault.ts';
import { wordFault } from './word-fault.ts';

/** A config's text and what stands where in it. */
export interface Source {
  /** As it was given, except that a lone carriage return, which ends a line in YAML, is a line feed here. */
  readonly text: string;
  /** The first document's content; null where there is none. */
  readonly root: SourceNode | null;
  /** Every fault of the text, sorted by place. */
  readonly faults: readonly TextFault[];
  /** Where a second document begins, or null. */
  readonly secondDocument: Span | null;
  readonly aliases: readonly AliasNode[];
  /** An alias that stands for more values than any config has: nobody may follow the aliases of this text. */
  readonly bomb: AliasBomb | null;
  /** The text is too large to be read at all. */
  readonly tooLarge: boolean;
}

/** The options of the parser; the measurement in scripts/measure.ts compares against these alone. */
export const parserOptions = {
  // The text of a message would carry the line, the column and a frame; ours come from the offsets.
  prettyErrors: false,
  // Loaders differ on equal keys, so both must stay in the tree.
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** More nesting than this is no config, and would exhaust the stack of whoever walks the tree. */
const deepestNesting = 100;

/** More faults than this tell nothing new; a text of another kind can have one at every character. */
const mostFaults = 1000;

const nothing: Omit<Source, 'text'> = {
  root: null,
  faults: [],
  secondDocument: null,
  aliases: [],
  bomb: null,
  tooLarge: false,
};

/** Reads the text; never throws. Where it is not YAML, as much as can be recovered is in `root`. */
export function parse(given: string): Source {
  // The parser takes a lone carriage return for a character of the value; the offsets stay as they are.
  const text = given.includes('\r') ? given.replaceAll(/\r(?!\n)/g, '\n') : given;
  if (isTooLarge(text)) return { ...nothing, text, tooLarge: true };
  try {
    return read(text);
  } catch (error) {
    if (error instanceof TooDeep) return unreadable(text, error.span);
    // The parser's only throw that we know of: brackets by the thousand exhaust its stack.
    return unreadable(text, { start: 0, end: Math.min(1, text.length) });
  }
}

function read(text: string): Source {
  const parsed = parseAllDocuments(text, parserOptions);
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [first, second] = documents;
  if (first === undefined) return { ...nothing, text };
  const builder = new TreeBuilder(text);
  const root = first.contents === null ? null : builder.build(first.contents, 0);
  return {
    text,
    root,
    faults: faultsOf(text, documents),
    secondDocument: second ? documentStart(text, second) : null,
    aliases: builder.aliases,
    bomb: firstBomb(builder.aliases),
    tooLarge: false,
  };
}

function faultsOf(text: string, documents: readonly Document.Parsed[]): TextFault[] {
  const faults: TextFault[] = [];
  const told = new Set<number>();
  const errors = documents.flatMap((document) => document.errors);
  const brokenLines = new Set(
    errors.filter((error) => error.code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]),
  );
  for (const { code, pos } of errors) {
    if (faults.length >= mostFaults) break;
    // A tag that YAML 1.2 cannot place may be fine for a loader; the dialects judge it.
    if (code === 'TAG_RESOLVE_FAILED') continue;
    // A line that continues the one above is also told as a key inside its value: one fault, one sentence.
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && brokenLines.has(pos[0])) continue;
    const fault = wordFault(text, code, { start: pos[0], end: pos[1] });
    if (told.has(fault.span.start)) continue;
    told.add(fault.span.start);
    faults.push(fault);
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

class TooDeep extends Error {
  readonly span: Span;

  constructor(span: Span) {
    super();
    this.span = span;
  }
}

function unreadable(text: string, span: Span): Source {
  const fault: TextFault = {
    code: 'yaml-syntax',
    span,
    message: `Expected at most ${deepestNesting} levels of nesting; this is nested deeper and is not read.`,
    fixes: [],
  };
  return { ...nothing, text, faults: [fault] };
}

function documentStart(text: string, document: Document.Parsed): Span {
  const from = document.range[0];
  const marker = text.lastIndexOf('---', document.contents?.range?.[0] ?? from + 3);
  const start = marker >= 0 ? marker : from;
  return { start, end: Math.min(start + 3, text.length) };
}

/** Turns the parser's tree into ours: spans clamped to what is visible, aliases bound to their anchors. */
class TreeBuilder {
  readonly aliases: AliasNode[] = [];
  private readonly anchors = new Map<string, AnchoredNode>();

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  build(node: Node, depth: number): SourceNode {
    const span = this.visible(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    if (depth > deepestNesting)
      throw new TooDeep({ start: span.start, end: Math.max(span.end, span.start + 1) });
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
    const built = this.content(node, span, depth);
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor;
    if (anchor) this.anchors.set(anchor, built);
    return built;
  }

  private content(node: Node, span: Span, depth: number): AnchoredNode {
    if (isMap(node)) {
      const entries: Entry[] = [];
      for (const pair of node.items) {
        entries.push(this.entry(pair.key as Node | null, pair.value as Node | null, depth));
      }
      return { kind: 'mapping', span, flow: node.flow === true, entries } satisfies MappingNode;
    }
    if (isSeq(node)) {
      const items: SourceNode[] = [];
      for (const item of node.items) {
        // `[a: 1]` makes a pair an item: a mapping of one entry.
        if (isPair(item)) {
          const entry = this.entry(item.key as Node | null, item.value as Node | null, depth + 1);
          items.push({ kind: 'mapping', span: entry.keySpan, flow: true, entries: [entry] });
        } else items.push(this.build(item as Node, depth + 1));
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

  private entry(key: Node | null, value: Node | null, depth: number): Entry {
    const at = key?.range?.[0] ?? value?.range?.[0] ?? 0;
    const end = Math.max(key?.range?.[1] ?? at, at);
    const keySpan = this.visible(at, end);
    // An empty key has its colon; the very end of the text has the character before.
    const shown = keySpan.end > keySpan.start ? keySpan : this.oneCharacter(at);
    return {
      name: isScalar(key) ? (key.source ?? '') : '',
      keySpan: shown,
      value: value === null ? emptyScalar(shown.end) : this.build(value, depth + 1),
    };
  }

  /** The colon of a key that has no text, or whatever character is there. */
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
