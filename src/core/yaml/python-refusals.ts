import type { Span } from '../diagnostic.ts';
import { type Entry, type MappingNode, resolveAlias, type SourceNode } from './node.ts';
import type { Source } from './parse.ts';
import { repeatedAnchor } from './repeated-anchor.ts';

/** A place of a text that YAML 1.2 allows and at which PyYAML stops, with its own problem, in short. */
export interface PythonRefusal {
  readonly message: string;
  readonly span: Span;
  /** It looks at every character first, then at the whole structure, and builds values last. */
  readonly stage: 'reading' | 'composing' | 'building';
}

/** PyYAML's reader takes no other character, wherever it stands. */
const unprintable = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Most texts have nothing but these, and need no closer look. */
const plainAscii = /^[\t\n\r -~]*$/;

const known = new WeakMap<Source, readonly PythonRefusal[]>();

/** Where PyYAML stops, tabs and scalars apart: those have their own readers. Remembered, as several ask for it. */
export function pythonRefusals(source: Source): readonly PythonRefusal[] {
  const before = known.get(source);
  if (before !== undefined) return before;
  const refusals = findRefusals(source);
  known.set(source, refusals);
  return refusals;
}

function findRefusals(source: Source): readonly PythonRefusal[] {
  const refusals: PythonRefusal[] = [];
  const strange = plainAscii.test(source.text) ? null : unprintable.exec(source.text);
  if (strange !== null) {
    const code = (strange[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    const span = { start: strange.index, end: strange.index + strange[0].length };
    refusals.push({
      message: `unacceptable character #x${code}: special characters are not allowed`,
      span,
      stage: 'reading',
    });
  }
  const repeated = repeatedAnchor(source.text);
  if (repeated)
    refusals.push({
      message: `found duplicate anchor '${repeated.name}'`,
      span: repeated.span,
      stage: 'composing',
    });
  if (source.root) walk(source.text, source.root, refusals);
  return refusals;
}

function walk(text: string, node: SourceNode, refusals: PythonRefusal[]): void {
  if (node.kind === 'sequence') for (const item of node.items) walk(text, item, refusals);
  else if (node.kind === 'mapping') walkMapping(text, node, refusals);
}

function walkMapping(text: string, mapping: MappingNode, refusals: PythonRefusal[]): void {
  for (const entry of mapping.entries) {
    if (entry.name === '' && isCollectionKey(text, entry)) {
      refusals.push({
        message: 'yaml.constructor.ConstructorError: found unhashable key',
        span: entry.keySpan,
        stage: 'building',
      });
    }
    // In quotes it is a key like any other.
    if (entry.name === '<<' && text[entry.keySpan.start] === '<') tellUnmergeable(entry, refusals);
    walk(text, entry.value, refusals);
  }
}

/** Our tree names scalar keys alone; an empty scalar shows as quotes, its colon or an alias. */
function isCollectionKey(text: string, { keySpan }: Entry): boolean {
  return !/^(?::$|["'*?!&]|[|>][-+0-9]*(?:\s|$))/.test(text.slice(keySpan.start, keySpan.end));
}

function tellUnmergeable({ value, keySpan }: Entry, refusals: PythonRefusal[]): void {
  const node = resolveAlias(value);
  if (node === null || node.kind === 'mapping') return;
  const items = node.kind === 'sequence' ? node.items.map(resolveAlias) : [];
  const wrong =
    node.kind === 'scalar' ? node : items.find((item) => item !== null && item.kind !== 'mapping');
  if (!wrong) return;
  const wanted = node.kind === 'scalar' ? 'a mapping or list of mappings' : 'a mapping';
  refusals.push({
    message: `yaml.constructor.ConstructorError: expected ${wanted} for merging, but found ${wrong.kind}`,
    span: value.span.end > value.span.start ? value.span : keySpan,
    stage: 'building',
  });
}
