import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { keys, type LoadedValue, type Span, type Trainer } from '../../core/index.ts';

/** A key as it stands in the text: what a reader sees there, not what a loader makes of it. */
export interface WrittenKey {
  readonly path: string;
  /** The value's own text, in one line. */
  readonly text: string;
  /** What YAML 1.2 means by it; undefined for a mapping. */
  readonly value: LoadedValue | undefined;
  /** The value's place, the key's where the value is empty. */
  readonly span: Span;
}

/** The keys that a config writes, in the order of the text, and the sections around them. */
export interface Written {
  readonly keys: ReadonlyMap<string, WrittenKey>;
  readonly sections: ReadonlyMap<string, Span>;
}

const knownSections: ReadonlySet<string> = new Set(
  keys.filter(({ type }) => type === 'section').map(({ path }) => path),
);

/** `<<` upon `<<` upon `<<` is no config, and may lead in a circle. */
const deepestMerge = 8;

type Named = ReadonlyMap<string, Pair>;

/**
 * Finds where a config writes each key. What the values become is the engine's to say; of two equal
 * keys this takes the one that the loader takes.
 */
export function writtenKeys(text: string, loader: Trainer['loader']): Written {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const targets = aliasTargets(document.contents);
  const found = new Map<string, WrittenKey>();
  const sections = new Map<string, Span>();
  const follow = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);

  function entriesOf(map: YAMLMap, depth: number): Named {
    const own = new Map<string, Pair>();
    const merged: unknown[] = [];
    for (const pair of map.items) {
      const name = nameOf(pair);
      if (name === '<<' && loader === 'PyYAML') merged.push(pair.value);
      else if (loader === 'PyYAML' || !own.has(name)) own.set(name, pair);
    }
    for (const value of depth < deepestMerge ? merged.reverse().flatMap(mappingsIn) : []) {
      for (const [name, pair] of entriesOf(value, depth + 1)) if (!own.has(name)) own.set(name, pair);
    }
    return own;
  }

  function mappingsIn(value: unknown): readonly YAMLMap[] {
    const node = follow(value);
    return (isSeq(node) ? node.items.map(follow) : [node]).filter(isMap);
  }

  function read(map: YAMLMap, section: string): void {
    for (const [name, pair] of entriesOf(map, 0)) {
      const path = section === '' ? name : `${section}.${name}`;
      const value = follow(pair.value);
      if (isMap(value) && knownSections.has(path)) {
        sections.set(path, spanOf(pair.key));
        read(value, path);
      } else found.set(path, writtenKey(text, path, pair, value));
    }
  }

  const root = follow(document.contents);
  if (isMap(root)) read(root, '');
  return { keys: found, sections };
}

/** The place of a key, or of the nearest section in which it would stand. */
export function placeOfKey({ keys: found, sections }: Written, path: string): Span | undefined {
  const span = found.get(path)?.span ?? sections.get(path);
  const end = path.lastIndexOf('.');
  return span ?? (end < 0 ? undefined : placeOfKey({ keys: found, sections }, path.slice(0, end)));
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}

function writtenKey(text: string, path: string, pair: Pair, value: unknown): WrittenKey {
  const span = spanOf(pair.value);
  return {
    path,
    text: text.slice(span.start, span.end).trim().replaceAll(/\s+/g, ' '),
    value: plainValue(value),
    span: span.end > span.start ? span : spanOf(pair.key),
  };
}

function spanOf(node: unknown): Span {
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  return { start, end };
}

function plainValue(node: unknown): LoadedValue | undefined {
  if (isSeq(node)) {
    const items = node.items.map(plainValue);
    return items.some((item) => item === undefined) ? undefined : (items as LoadedValue[]);
  }
  if (!isScalar(node)) return undefined;
  const { value } = node;
  const isPlain = ['number', 'boolean', 'string'].includes(typeof value) || value === null;
  return isPlain ? (value as LoadedValue) : undefined;
}

/** What each alias stands for: the nearest node before it that has the name. */
function aliasTargets(contents: unknown): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(contents as Node | null, {
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node);
    },
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target) targets.set(alias, target);
    },
  });
  return targets;
}
