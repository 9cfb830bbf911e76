import type { Contract } from '../facts/contract.ts';
import type { Setting } from '../keys/settings.ts';
import { pythonInt } from '../yaml/dialects/pyyaml.ts';
import { type AnchoredNode, resolveAlias } from '../yaml/node.ts';
import { Abort } from './loaded.ts';
import { plainPython, pythonScalar, pythonTypeOf } from './python-value.ts';

const path = 'device_config.mesh_shape';

/**
 * A mesh_shape that is no list of whole numbers: v0.67 asks for its first item and multiplies the first two, v0.68
 * passes each through int() (tt-train.md, section 4).
 * @throws Abort with Python's own exception
 */
export function rejectPythonMesh(meshIs: Contract['meshIs'], setting: Setting | undefined): void {
  if (setting === undefined || meshIs === null) return;
  const { node, entry } = setting;
  const span = entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan;
  const problem = meshIs === 'indexed' ? notSubscriptable(node) : notIterable(node);
  if (problem !== null) throw new Abort(problem, path, span);
}

function notSubscriptable(node: AnchoredNode | null): string | null {
  if (node?.kind === 'sequence') {
    const isTooShort = node.items.length === 0 || (node.items.length === 1 && plainFirst(node) === 1);
    return isTooShort ? 'IndexError: list index out of range' : null;
  }
  if (node?.kind === 'mapping') return 'KeyError: 0';
  return isText(node) ? null : `TypeError: '${typeOf(node)}' object is not subscriptable`;
}

function plainFirst(node: AnchoredNode): unknown {
  const all = plainPython(node);
  return Array.isArray(all) ? all[0] : undefined;
}

function notIterable(node: AnchoredNode | null): string | null {
  if (node?.kind === 'mapping') return null;
  if (node?.kind !== 'sequence') {
    if (!isText(node)) return `TypeError: '${typeOf(node)}' object is not iterable`;
    // A text is iterated letter by letter.
    return firstFailure(Array.from(String(plainPython(node)), (value) => ({ type: 'str', value }) as const));
  }
  const items = node.items.map(resolveAlias);
  const nested = items.find((item) => item !== null && item.kind !== 'scalar');
  const scalars = items.flatMap((item) => (item?.kind === 'scalar' ? (pythonScalar(item) ?? []) : []));
  const failure = firstFailure(scalars);
  if (failure !== null || !nested) return failure;
  return `TypeError: int() argument must be a string, a bytes-like object or a real number, not '${pythonTypeOf(nested)}'`;
}

function firstFailure(values: readonly Parameters<typeof pythonInt>[0][]): string | null {
  for (const value of values) {
    const result = pythonInt(value);
    if (!result.ok) return result.message;
  }
  return null;
}

function isText(node: AnchoredNode | null): boolean {
  return node !== null && typeOf(node) === 'str';
}

function typeOf(node: AnchoredNode | null): string {
  return node === null ? 'NoneType' : pythonTypeOf(node);
}
