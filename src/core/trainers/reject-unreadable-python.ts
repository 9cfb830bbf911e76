import type { SourceNode } from '../source/node.ts';
import type { Source } from '../source/parse.ts';
import { type PythonRefusal, pythonRefusals } from '../source/python-refusals.ts';
import { tabSeparators } from '../source/tab-separators.ts';
import { Abort } from './loaded.ts';
import { pythonScalar } from './python-value.ts';

/**
 * PyYAML reads the whole text before a trainer asks for a key: what it cannot read anywhere stops the trainer.
 * @throws Abort with PyYAML's own problem, in short
 */
export function rejectUnreadablePython(source: Source): void {
  const first = firstProblem(source);
  if (first !== undefined) throw new Abort(first.message, undefined, first.span);
  if (source.root) rejectScalars(source.root);
}

/** It reads from the top and stops at the first. */
function firstProblem(source: Source): PythonRefusal | undefined {
  const problems = [...pythonRefusals(source)];
  const [fault] = source.faults;
  if (fault) problems.push({ message: `yaml: ${fault.message}`, span: fault.span });
  const [tab] = tabSeparators(source.text);
  if (tab)
    problems.push({ message: String.raw`found character '\t' that cannot start any token`, span: tab });
  const lost = source.aliases.find((alias) => alias.target === null);
  if (lost) problems.push({ message: `found undefined alias '${lost.name}'`, span: lost.span });
  if (source.secondDocument) {
    problems.push({ message: 'expected a single document in the stream', span: source.secondDocument });
  }
  return problems.length < 2 ? problems[0] : problems.sort((a, b) => a.span.start - b.span.start)[0];
}

function rejectScalars(node: SourceNode): void {
  if (node.kind === 'scalar') pythonScalar(node);
  else if (node.kind === 'sequence') node.items.forEach(rejectScalars);
  else if (node.kind === 'mapping') for (const entry of node.entries) rejectScalars(entry.value);
}
