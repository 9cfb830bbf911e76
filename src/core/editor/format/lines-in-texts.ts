import type { SourceNode } from '../../yaml/node.ts';
import type { LaidLine } from './laid-lines.ts';

/** The lines, by index, that begin within a text of a value, where spaces may count. */
export function linesInTexts(
  node: SourceNode,
  lines: readonly LaidLine[],
  lineAt: (offset: number) => number,
): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (inner: SourceNode): void => {
    if (inner.kind === 'sequence') inner.items.forEach(visit);
    else if (inner.kind === 'mapping') for (const { value } of inner.entries) visit(value);
    else if (inner.kind === 'scalar') {
      const { start, end } = inner.span;
      for (let at = lineAt(start) + 1; (lines[at]?.start ?? end) < end; at += 1) found.add(at);
    }
  };
  visit(node);
  return found;
}
