import { type PyValue, resolvePyYaml } from '../dialects/pyyaml.ts';
import type { ScalarNode } from '../source/node.ts';

const known = new WeakMap<ScalarNode, PyValue>();

/** What PyYAML makes of a scalar; remembered, as several readers ask for each. */
export function resolved(node: ScalarNode): PyValue {
  const before = known.get(node);
  if (before !== undefined) return before;
  const value = resolvePyYaml(node);
  known.set(node, value);
  return value;
}
