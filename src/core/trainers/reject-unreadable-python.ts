import type { Span } from '../diagnostic.ts';
import { type Entry, type MappingNode, resolveAlias, type SourceNode } from '../source/node.ts';
import type { Source } from '../source/parse.ts';
import { repeatedAnchor } from '../source/repeated-anchor.ts';
import { tabSeparators } from '../source/tab-separators.ts';
import { Abort } from './loaded.ts';
import { pythonScalar } from './python-value.ts';

/** PyYAML's reader takes no other character, wherever it stands. */
const unprintable = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * PyYAML reads the whole text before a trainer asks for a key: what it cannot read anywhere stops the trainer.
 * @throws Abort with PyYAML's own problem, in short
 */
export function rejectUnreadablePython(source: Source): void {
  const strange = unprintable.exec(source.text);
  if (strange !== null) {
    const code = (strange[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    const span = { start: strange.index, end: strange.index + strange[0].length };
    throw new Abort(`unacceptable character #x${code}: special characters are not allowed`, undefined, span);
  }
  const first = firstProblem(source);
  if (first !== undefined) throw new Abort(first.message, undefined, first.span);
  if (source.root) rejectUnbuildable(source, source.root);
}

interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** What stops PyYAML before it builds a value: it reads from the top and stops at the first. */
function firstProblem(source: Source): Problem | undefined {
  const problems: Problem[] = [];
  const [fault] = source.faults;
  if (fault) problems.push({ message: `yaml: ${fault.message}`, span: fault.span });
  const [tab] = tabSeparators(source.text);
  if (tab)
    problems.push({ message: String.raw`found character '\t' that cannot start any token`, span: tab });
  const lost = source.aliases.find((alias) => alias.target === null);
  if (lost) problems.push({ message: `found undefined alias '${lost.name}'`, span: lost.span });
  const repeated = repeatedAnchor(source.text);
  if (repeated) problems.push({ message: `found duplicate anchor '${repeated.name}'`, span: repeated.span });
  if (source.secondDocument) {
    problems.push({ message: 'expected a single document in the stream', span: source.secondDocument });
  }
  return problems.sort((a, b) => a.span.start - b.span.start)[0];
}

/** The text is YAML, and something in it is still no Python value. */
function rejectUnbuildable(source: Source, node: SourceNode): void {
  if (node.kind === 'scalar') pythonScalar(node);
  else if (node.kind === 'sequence') for (const item of node.items) rejectUnbuildable(source, item);
  else if (node.kind === 'mapping') rejectUnbuildableMapping(source, node);
}

function rejectUnbuildableMapping(source: Source, mapping: MappingNode): void {
  for (const entry of mapping.entries) {
    if (entry.name === '' && isCollectionKey(source.text, entry)) {
      throw new Abort('yaml.constructor.ConstructorError: found unhashable key', undefined, entry.keySpan);
    }
    // In quotes it is a key like any other.
    if (entry.name === '<<' && source.text[entry.keySpan.start] === '<') rejectUnmergeable(entry);
    rejectUnbuildable(source, entry.value);
  }
}

/** Our tree names scalar keys alone; an empty scalar shows as quotes, its colon or an alias. */
function isCollectionKey(text: string, { keySpan }: Entry): boolean {
  return !/^(?::$|["'*?!&]|[|>][-+0-9]*(?:\s|$))/.test(text.slice(keySpan.start, keySpan.end));
}

function rejectUnmergeable({ value, keySpan }: Entry): void {
  const node = resolveAlias(value);
  if (node === null || node.kind === 'mapping') return;
  const items = node.kind === 'sequence' ? node.items.map(resolveAlias) : [];
  const wrong =
    node.kind === 'scalar' ? node : items.find((item) => item !== null && item.kind !== 'mapping');
  if (!wrong) return;
  const wanted = node.kind === 'scalar' ? 'a mapping or list of mappings' : 'a mapping';
  const message = `expected ${wanted} for merging, but found ${wrong.kind}`;
  throw new Abort(
    `yaml.constructor.ConstructorError: ${message}`,
    undefined,
    value.span.end > value.span.start ? value.span : keySpan,
  );
}
