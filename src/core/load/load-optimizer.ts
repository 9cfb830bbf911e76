import { defaultOptimizer, type OptimizerKey, optimizerTypes } from '../facts/optimizer-types.ts';
import type { Trainer } from '../facts/trainer.ts';
import type { Settings } from '../keys/settings.ts';
import { resolvePyYaml } from '../yaml/dialects/pyyaml.ts';
import type { Scalar } from '../yaml/dialects/scalar.ts';
import {
  type CppResult,
  isYamlCppNull,
  yamlCppBool,
  yamlCppFloat,
  yamlCppInt,
  yamlCppString,
} from '../yaml/dialects/yaml-cpp.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { AnchoredNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { handedOver } from './handed-over.ts';
import { yamlCppError } from './load-cpp.ts';
import { Abort, type LoadedKey } from './loaded.ts';
import { plainPython, pythonTypeOf } from './python-value.ts';

const path = 'training_config.optimizer';

/**
 * What the optimizer registry of v0.68 builds: every key is optional, wrong names are ignored, and a value that does
 * not convert gives the default without a word (tt-train.md, section 2).
 * @throws Abort where the type is unknown or the block is no mapping
 */
export function loadOptimizer(
  loader: Trainer['loader'],
  source: Source,
  settings: Settings,
): Map<string, LoadedKey> {
  const block = settings.at.get(path);
  rejectNoMapping(loader, source, block?.node ?? null);
  const type = readType(loader, settings.at.get(`${path}.type`)?.node);
  const values = new Map<string, LoadedKey>([[`${path}.type`, type]]);
  const span = settings.at.get(`${path}.type`)?.entry.value.span;
  if (loader === 'PyYAML' && type.value === 'MuonWithAdamW') {
    for (const [key, value] of muonWithAdamW(settings)) values.set(key, value);
    return values;
  }
  const keys = optimizerTypes[String(type.value)];
  if (!keys || !Object.hasOwn(optimizerTypes, String(type.value))) {
    throw new Abort(`Unknown optimizer type: ${String(type.value)}`, `${path}.type`, span);
  }
  for (const key of keys) values.set(`${path}.${key.name}`, readKey(loader, key, settings, path));
  return values;
}

function rejectNoMapping(loader: Trainer['loader'], source: Source, node: AnchoredNode | null): void {
  if (node === null || node.kind === 'mapping') return;
  if (loader === 'PyYAML') {
    throw new Abort(`AttributeError: '${pythonTypeOf(node)}' object has no attribute 'get'`, path, node.span);
  }
  if (node.kind === 'scalar' && !isYamlCppNull(node)) {
    const message = yamlCppError(source, node.span.start, 'operator[] call on a scalar (key: "type")');
    throw new Abort(message, path, node.span);
  }
}

function readType(loader: Trainer['loader'], node: AnchoredNode | null | undefined): LoadedKey {
  if (node === undefined || node === null) return { value: defaultOptimizer, from: 'default' };
  if (loader === 'PyYAML') {
    const value = plainPython(node);
    if (typeof value !== 'string') throw new Abort('std::bad_cast', `${path}.type`, node.span);
    return { value, from: 'config' };
  }
  const result = node.kind === 'scalar' ? yamlCppString(node) : ({ ok: false } as const);
  return result.ok ? { value: result.value, from: 'config' } : { value: defaultOptimizer, from: 'default' };
}

function readKey(
  loader: Trainer['loader'],
  key: OptimizerKey,
  settings: Settings,
  section: string,
): LoadedKey {
  const node = settings.at.get(`${section}.${key.name}`)?.node;
  const result =
    node?.kind === 'scalar'
      ? convert(key, loader === 'yaml-cpp' ? node : handedOver(resolvePyYaml(node)))
      : ({ ok: false } as const);
  return result.ok ? { value: result.value, from: 'config' } : { value: key.default, from: 'default' };
}

function convert({ coercion }: OptimizerKey, scalar: Scalar): CppResult<LoadedValue> {
  switch (coercion) {
    case 'as<float>':
      return yamlCppFloat(scalar);
    case 'as<bool>':
      return yamlCppBool(scalar);
    case 'as<int>':
      return yamlCppInt(scalar);
  }
}

/** Python's own optimizer of two parts (tt-train.md, section 2); its muon values are passed on as they are. */
function muonWithAdamW(settings: Settings): Map<string, LoadedKey> {
  const values = new Map<string, LoadedKey>();
  const raw = (name: string, fallback: LoadedValue): void => {
    const setting = settings.at.get(`${path}.${name}`);
    values.set(
      `${path}.${name}`,
      setting ? { value: plainPython(setting.node), from: 'config' } : { value: fallback, from: 'default' },
    );
  };
  raw('adamw_modules', []);
  raw('muon.lr', 0.02);
  raw('muon.momentum', 0.95);
  raw('muon.ns_steps', 5);
  for (const key of optimizerTypes.AdamW ?? []) {
    values.set(`${path}.adamw.${key.name}`, readKey('PyYAML', key, settings, `${path}.adamw`));
  }
  return values;
}
