import {
  type AnchoredNode,
  type Entry,
  type MappingNode,
  resolveAlias,
  type SourceNode,
} from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import type { Key } from './key.ts';
import { keyIn } from './keys.ts';

/** A known key of a config, at its place. */
export interface Setting {
  readonly key: Key;
  readonly entry: Entry;
  readonly mapping: MappingNode;
  /** The value, behind an alias where there is one; null where the alias names nothing. */
  readonly node: AnchoredNode | null;
}

/** An entry that is no key of the section in which it stands. */
export interface UnknownEntry {
  readonly name: string;
  /** The section's path; empty at the top. */
  readonly section: string;
  readonly entry: Entry;
  readonly mapping: MappingNode;
}

/** What a config sets, as a loader takes it. */
export interface Settings {
  readonly at: ReadonlyMap<string, Setting>;
  readonly unknownEntries: readonly UnknownEntry[];
}

/** How a loader treats what YAML leaves open. */
export interface MappingRules {
  /** Of two equal keys: PyYAML takes the last, yaml-cpp the first. */
  readonly takes: 'first' | 'last';
  /** PyYAML merges `<<`, yaml-cpp holds it as a key like any other. */
  readonly merges: boolean;
}

/** Finds every known key of a config, and what is none. */
export function readSettings(source: Source, rules: MappingRules): Settings {
  const at = new Map<string, Setting>();
  const unknownEntries: UnknownEntry[] = [];
  // What an alias names is read where the alias stands, whatever it is called at its own place.
  const named = new Set(source.aliases.map((alias) => alias.target));

  const readMapping = (mapping: MappingNode, section: string): void => {
    const loadedHere = heldEntries(mapping, rules);
    for (const { entry, mapping: home } of [
      ...loadedHere.values(),
      ...lostUnknownEntries(mapping, loadedHere),
    ]) {
      const key = keyIn(section, entry.name);
      const node = resolveAlias(entry.value);
      if (key === undefined) {
        if (entry.name !== '<<' && !named.has(node))
          unknownEntries.push({ name: entry.name, section, entry, mapping: home });
        continue;
      }
      if (loadedHere.get(entry.name)?.entry !== entry) continue;
      at.set(key.path, { key, entry, mapping: home, node });
      if (node?.kind === 'mapping' && key.type === 'section') readMapping(node, key.path);
    }
  };

  const root = source.root && resolveAlias(source.root);
  if (root?.kind === 'mapping') readMapping(root, '');
  return { at, unknownEntries };
}

interface HeldEntry {
  readonly entry: Entry;
  readonly mapping: MappingNode;
}

/**
 * The entries that a loader holds of a mapping, by name. Of two equal keys, sections too, it takes one as a whole;
 * what `<<` brings in gives way to the mapping's own keys, and is not merged any deeper. What is merged into what is merged
 * is gone through once, however long the chain is.
 */
function heldEntries(mapping: MappingNode, rules: MappingRules): ReadonlyMap<string, HeldEntry> {
  const held = new Map<string, HeldEntry>();
  const seen = new Set<MappingNode>();
  // The strongest is the last of them.
  const waiting = [mapping];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { own, bases } = ownEntries(next, rules);
    for (const [name, entry] of own) {
      if (!held.has(name)) held.set(name, { entry, mapping: next });
    }
    for (const base of bases.reverse()) waiting.push(base);
  }
  return held;
}

/** A mapping's own entries by name, and what it merges, the strongest first. */
function ownEntries(mapping: MappingNode, rules: MappingRules) {
  const own = new Map<string, Entry>();
  const merges: Entry[] = [];
  for (const entry of mapping.entries) {
    if (rules.merges && entry.name === '<<') merges.push(entry);
    else if (rules.takes === 'last' || !own.has(entry.name)) own.set(entry.name, entry);
  }
  return { own, bases: merges.reverse().flatMap(({ value }) => mergedMappings(value)) };
}

/** Entries that a loader drops for an equal key; that nothing reads them is said at each place all the same. */
function lostUnknownEntries(
  mapping: MappingNode,
  held: ReadonlyMap<string, HeldEntry>,
): readonly HeldEntry[] {
  return mapping.entries
    .filter((entry) => entry.name !== '<<' && held.get(entry.name)?.entry !== entry)
    .map((entry) => ({ entry, mapping }));
}

/** The mappings that `<<: *a` or `<<: [*a, *b]` brings in, the strongest first. */
function mergedMappings(value: SourceNode): readonly MappingNode[] {
  const node = resolveAlias(value);
  const items = node?.kind === 'sequence' ? node.items.map(resolveAlias) : [node];
  return items.filter((item) => item?.kind === 'mapping');
}
