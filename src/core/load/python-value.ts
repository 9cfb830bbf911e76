import { pythonTypeName } from '../yaml/dialects/python-repr.ts';
import { type PyValue, resolvePyYaml } from '../yaml/dialects/pyyaml.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import { type AnchoredNode, resolveAlias } from '../yaml/node.ts';
import { Abort } from './loaded.ts';

/** What PyYAML makes of a scalar. @throws Abort where loading stops at it */
export function pythonScalar(node: AnchoredNode): PyValue | null {
  if (node.kind !== 'scalar') return null;
  const value = resolvePyYaml(node);
  if (value.type === 'error') throw new Abort(value.message, undefined, node.span);
  return value;
}

/** A loaded value as plain data, before any conversion. */
export function plainPython(node: AnchoredNode | null): LoadedValue {
  if (node === null) return null;
  if (node.kind === 'sequence') return node.items.map((item) => plainPython(resolveAlias(item)));
  if (node.kind === 'mapping') return null;
  const value = pythonScalar(node);
  return value === null ? null : plainOf(value);
}

function plainOf(value: PyValue): LoadedValue {
  switch (value.type) {
    case 'bool':
    case 'str':
    case 'float':
      return value.value;
    case 'int':
      return Number(value.value);
    case 'date':
    case 'datetime':
      return value.text;
    case 'bytes':
      return value.value;
    case 'null':
    case 'error':
      return null;
  }
}

/** The name of a value's Python type: `int`, `NoneType`, `list`. */
export function pythonTypeOf(node: AnchoredNode): string {
  if (node.kind === 'sequence') return 'list';
  if (node.kind === 'mapping') return 'dict';
  const value = resolvePyYaml(node);
  return value.type === 'error' ? 'str' : pythonTypeName(value);
}
