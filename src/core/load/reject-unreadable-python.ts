import type { Span } from '../diagnostic.ts';
import type { SourceNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { type PythonRefusal, pythonRefusals } from '../yaml/python-refusals.ts';
import { tabSeparators } from '../yaml/tab-separators.ts';
import { Abort } from './loaded.ts';
import { pythonScalar } from './python-value.ts';

/**
 * PyYAML reads the whole text before a trainer asks for a key: what it cannot read anywhere stops the trainer.
 * @throws Abort with PyYAML's own problem, in short; with ours where a fault of YAML may have several
 */
export function rejectUnreadablePython(source: Source): void {
  const first = firstProblem(source);
  if (first !== undefined) throw new Abort(first.message, undefined, first.span, first.inOurWords);
  if (source.root) rejectScalars(source.root);
}

interface Problem extends PythonRefusal {
  readonly inOurWords?: boolean;
}

const stages = ['reading', 'composing', 'building'] as const;

/** Of each stage it stops at the first from the top. */
function firstProblem(source: Source): Problem | undefined {
  const problems: Problem[] = [...pythonRefusals(source)];
  const add = (message: string, span: Span, inOurWords = false): void => {
    problems.push({ message, span, stage: 'composing', inOurWords });
  };
  const [fault] = source.faults;
  if (fault) add(`yaml: ${fault.message}`, fault.span, true);
  const [tab] = tabSeparators(source.text);
  if (tab) add(String.raw`found character '\t' that cannot start any token`, tab);
  const lost = source.aliases.find((alias) => alias.target === null);
  if (lost) add(`found undefined alias '${lost.name}'`, lost.span);
  if (source.secondDocument) add('expected a single document in the stream', source.secondDocument);
  if (problems.length < 2) return problems[0];
  return problems.sort(
    (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.span.start - b.span.start,
  )[0];
}

function rejectScalars(node: SourceNode): void {
  if (node.kind === 'scalar') pythonScalar(node);
  else if (node.kind === 'sequence') node.items.forEach(rejectScalars);
  else if (node.kind === 'mapping') for (const entry of node.entries) rejectScalars(entry.value);
}
