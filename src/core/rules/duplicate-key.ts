import type { Span } from '../diagnostic.ts';
import { removeEntry } from '../yaml/edit.ts';
import type { Entry, MappingNode, SourceNode } from '../yaml/node.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { fixes, quoted } from './wording.ts';

export const duplicateKey: Rule = {
  code: 'duplicate-key',
  group: 'Reading the text',
  severity: 'error',
  title: 'The same key twice',
  summary: 'Speaks where a mapping has a key twice: PyYAML takes the last value, yaml-cpp 0.8 the first.',
  evenIfBroken: true,
  check(context, report) {
    if (context.source.root !== null) walk(context, context.source.root, report);
  },
};

function walk(context: RuleContext, node: SourceNode, report: Report): void {
  if (node.kind === 'sequence') for (const item of node.items) walk(context, item, report);
  if (node.kind !== 'mapping') return;
  const firsts = new Map<string, Entry>();
  for (const entry of node.entries) {
    const first = firsts.get(entry.name);
    if (first === undefined) {
      if (entry.name !== '') firsts.set(entry.name, entry);
    } else {
      tell(context, node, first, entry, report);
    }
    walk(context, entry.value, report);
  }
}

function tell(
  { source, trainer }: RuleContext,
  mapping: MappingNode,
  first: Entry,
  later: Entry,
  report: Report,
): void {
  const [firstText, laterText] = [first, later].map((entry) => describe(source.text, entry.value.span));
  const takes = trainer.loader === 'PyYAML' ? laterText : firstText;
  report({
    span: later.keySpan,
    message: `${oneLine(later.name)} is written twice. PyYAML takes the last value, ${laterText}, and yaml-cpp the first, ${firstText}; ${trainer.program} holds ${takes}.`,
    related: [{ span: first.keySpan, message: `The first ${oneLine(later.name)}` }],
    fixes: [
      ...fixes('Keep the first', removeEntry(source.text, mapping, later)),
      ...fixes('Keep the last', removeEntry(source.text, mapping, first)),
    ],
  });
}

function describe(text: string, { start, end }: Span): string {
  if (start === end) return 'nothing';
  const value = text.slice(start, end);
  return value.includes('\n') ? 'its lines' : value.length > 20 ? quoted(value) : value;
}
