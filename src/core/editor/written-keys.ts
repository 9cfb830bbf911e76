import type { Span } from '../diagnostic.ts';
import type { Trainer } from '../facts/trainer.ts';
import { readSettings } from '../keys/settings.ts';
import { mappingRules } from '../load/mapping-rules.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import { type AnchoredNode, type Entry, resolveAlias } from '../yaml/node.ts';
import { parse } from '../yaml/parse.ts';

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

/**
 * Finds where a config writes each key, known or not. What the values become is the trainer's affair; of two equal keys
 * this takes the one that the loader takes.
 */
export function writtenKeys(text: string, loader: Trainer['loader']): Written {
  const source = parse(text);
  const readable = source.bomb === null ? source : { ...source, root: null };
  const { at, unknownEntries } = readSettings(readable, mappingRules(loader));
  const keys: WrittenKey[] = [];
  const sections = new Map<string, Span>();
  for (const [path, { key, entry, node }] of at) {
    if (key.type === 'section' && node?.kind === 'mapping') sections.set(path, entry.keySpan);
    else keys.push(writtenKey(text, path, entry, node));
  }
  for (const { name, section, entry } of unknownEntries) {
    const path = section === '' ? name : `${section}.${name}`;
    if (!at.has(path)) keys.push(writtenKey(text, path, entry, resolveAlias(entry.value)));
  }
  keys.sort((a, b) => a.span.start - b.span.start);
  return { keys: new Map(keys.map((key) => [key.path, key])), sections };
}

/** The place of a key, or of the nearest section in which it would stand. */
export function placeOfKey({ keys, sections }: Written, path: string): Span | undefined {
  const span = keys.get(path)?.span ?? sections.get(path);
  const end = path.lastIndexOf('.');
  return span ?? (end < 0 ? undefined : placeOfKey({ keys, sections }, path.slice(0, end)));
}

function writtenKey(text: string, path: string, entry: Entry, node: AnchoredNode | null): WrittenKey {
  const { span } = entry.value;
  return {
    path,
    text: text.slice(span.start, span.end).trim().replaceAll(/\s+/g, ' '),
    value: writtenValue(node),
    span: span.end > span.start ? span : entry.keySpan,
  };
}

/** What YAML 1.2 means by a value; undefined for a mapping. */
export function writtenValue(node: AnchoredNode | null): LoadedValue | undefined {
  if (node?.kind === 'scalar') return node.style === 'plain' ? node.core : node.text;
  if (node?.kind !== 'sequence') return undefined;
  const items = node.items.map((item) => writtenValue(resolveAlias(item)));
  return items.every((item) => item !== undefined) ? items : undefined;
}
