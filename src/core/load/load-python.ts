import type { Contract } from '../facts/contract.ts';
import type { ReadKey } from '../facts/read-key.ts';
import type { Setting, Settings } from '../keys/settings.ts';
import { pythonText } from '../yaml/dialects/python-repr.ts';
import { type PyValue, pythonFloat, pythonInt, pythonTruth } from '../yaml/dialects/pyyaml.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import { type AnchoredNode, resolveAlias, type SourceNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { Abort, type LoadedKey } from './loaded.ts';
import { plainPython, pythonScalar, pythonTypeOf } from './python-value.ts';
import { rejectPythonMesh } from './reject-python-mesh.ts';
import { rejectUnreadablePython } from './reject-unreadable-python.ts';

const meshPath = 'device_config.mesh_shape';

/**
 * What a Python trainer holds of the keys of its contract: the config's value through the key's conversion, else the
 * base file's, else the default (tt-train.md, sections 3.1, 3.2 and 16).
 * @throws Abort with Python's own exception
 */
export function loadPython(contract: Contract, source: Source, settings: Settings): Map<string, LoadedKey> {
  rejectUnreadablePython(source);
  requireMapping(source.root);
  for (const section of ['training_config', 'device_config', 'scheduler_config']) {
    const setting = settings.at.get(section);
    // What a trainer does not read can be anything.
    if (setting && contract.keys.some(({ path }) => path.startsWith(`${section}.`)))
      requireMapping(setting.node);
  }
  const values = new Map<string, LoadedKey>();
  for (const key of contract.keys)
    values.set(key.path, readPythonKey(contract, key, settings.at.get(key.path), values));
  if (values.has(meshPath)) rejectPythonMesh(contract.meshIs, settings.at.get(meshPath));
  return values;
}

function requireMapping(node: SourceNode | AnchoredNode | null): void {
  const found = node && resolveAlias(node);
  if (found?.kind === 'mapping') return;
  const type = found === null ? 'NoneType' : pythonTypeOf(found);
  throw new Abort(`AttributeError: '${type}' object has no attribute 'get'`, undefined, found?.span);
}

/** One key through its conversion. @throws Abort with Python's own exception */
export function readPythonKey(
  contract: Pick<Contract, 'baseFile'>,
  key: ReadKey,
  setting: Setting | undefined,
  values: ReadonlyMap<string, LoadedKey>,
): LoadedKey {
  const fallback = contract.baseFile?.[key.path];
  if (setting === undefined) {
    if (fallback !== undefined) return { value: fallback, from: 'base file' };
    return { value: missing(key, values), from: 'default' };
  }
  const value = convert(key, setting);
  if (key.choices && !(typeof value === 'string' && key.choices.words.includes(value))) {
    throw new Abort(key.choices.abort(pythonText(value)), key.path, setting.entry.value.span);
  }
  return key.isReplaced ? { value: key.default ?? null, from: 'default' } : { value, from: 'config' };
}

/** Half a batch validates where the config does not say otherwise (tt-train.md, section 3.1). */
function missing(key: ReadKey, values: ReadonlyMap<string, LoadedKey>): LoadedValue {
  if (key.path !== 'training_config.validation_batch_size') return key.default ?? null;
  const batch = values.get('training_config.batch_size')?.value;
  return typeof batch === 'number' ? Math.max(Math.floor(batch / 2), 1) : null;
}

function convert(key: ReadKey, { node, entry }: Setting): LoadedValue {
  if (key.coercion === 'raw' || node === null) return plainPython(node);
  const scalar = pythonScalar(node);
  const place = [
    key.path,
    entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan,
  ] as const;
  if (scalar === null) {
    if (key.coercion === 'bool()') return node.kind === 'mapping' ? node.entries.length > 0 : hasItems(node);
    throw new Abort(wrongArgument(key.coercion, pythonTypeOf(node)), ...place);
  }
  if (key.coercion === 'bool()') return pythonTruth(scalar);
  return number(key.coercion, scalar, place);
}

function number(
  coercion: string,
  scalar: PyValue,
  place: readonly [string, Abort['span'] & object],
): LoadedValue {
  const result = coercion === 'int()' ? pythonInt(scalar) : pythonFloat(scalar);
  if (!result.ok) throw new Abort(result.message, ...place);
  return Number(result.value);
}

function hasItems(node: AnchoredNode): boolean {
  return node.kind === 'sequence' && node.items.length > 0;
}

/** What int() and float() say of a list or a dict. */
function wrongArgument(coercion: string, type: string): string {
  return coercion === 'int()'
    ? `TypeError: int() argument must be a string, a bytes-like object or a real number, not '${type}'`
    : `TypeError: float() argument must be a string or a real number, not '${type}'`;
}
