import type { LoadedValue } from '../yaml/loaded-value.ts';
import { type AnchoredNode, resolveAlias } from '../yaml/node.ts';

/** What YAML 1.2 means by a value; undefined for a mapping. */
export function writtenValue(node: AnchoredNode | null): LoadedValue | undefined {
  if (node?.kind === 'scalar') return node.style === 'plain' ? node.core : node.text;
  if (node?.kind !== 'sequence') return undefined;
  const items = node.items.map((item) => writtenValue(resolveAlias(item)));
  return items.every((item) => item !== undefined) ? items : undefined;
}
