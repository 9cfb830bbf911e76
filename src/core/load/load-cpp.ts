import type { Contract } from '../facts/contract.ts';
import type { ReadKey } from '../facts/read-key.ts';
import { nameOf } from '../keys/keys.ts';
import type { Setting, Settings } from '../keys/settings.ts';
import {
  type CppResult,
  isYamlCppNull,
  yamlCppBool,
  yamlCppFloat,
  yamlCppInt,
  yamlCppString,
  yamlCppUint32,
} from '../yaml/dialects/yaml-cpp.ts';
import { lineIndex } from '../yaml/line-index.ts';
import type { LoadedValue } from '../yaml/loaded-value.ts';
import { type AnchoredNode, resolveAlias, type ScalarNode } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { Abort, type LoadedKey } from './loaded.ts';

type ScalarCoercion = 'as<uint32>' | 'as<int>' | 'as<float>' | 'as<bool>' | 'as<string>';

const conversions: Readonly<Record<ScalarCoercion, (scalar: ScalarNode) => CppResult<LoadedValue>>> = {
  'as<uint32>': yamlCppUint32,
  'as<int>': yamlCppInt,
  'as<float>': yamlCppFloat,
  'as<bool>': yamlCppBool,
  'as<string>': yamlCppString,
};

/**
 * What nano_gpt holds of the keys of its contract. A required key that is missing or does not convert aborts; an
 * optional one that does not convert silently has its default (tt-train.md, section 1).
 * @throws Abort with yaml-cpp's own text
 */
export function loadCpp(contract: Contract, source: Source, settings: Settings): Map<string, LoadedKey> {
  rejectUnreadable(source);
  const section = requireTrainingConfig(source, settings);
  const devices = settings.at.get('device_config')?.node ?? null;
  const values = new Map<string, LoadedKey>();
  for (const key of contract.keys) {
    if (key.path.startsWith('training_config.')) rejectScalar(source, section, nameOf(key.path));
    // Whatever the order of the contract, enable_ddp is asked for first.
    else rejectScalar(source, devices, 'enable_ddp');
    values.set(key.path, readCppKey(source, key, settings.at.get(key.path)));
  }
  return values;
}

function rejectUnreadable(source: Source): void {
  const [fault] = source.faults;
  if (fault) throw new Abort(`yaml-cpp: ${fault.message}`, undefined, fault.span, true);
  const lost = source.aliases.find((alias) => alias.target === null);
  if (lost) {
    const message = yamlCppError(source, lost.span.start, 'the referenced anchor is not defined');
    throw new Abort(message, undefined, lost.span);
  }
}

function requireTrainingConfig(source: Source, settings: Settings): AnchoredNode | null {
  const root = source.root && resolveAlias(source.root);
  rejectScalar(source, root, 'training_config');
  const setting = settings.at.get('training_config');
  if (setting === undefined) throw new Abort('invalid node; first invalid key: "training_config"');
  return setting.node;
}

/** A key of a scalar: yaml-cpp stops at the first one asked for. A null is as good as an empty mapping. */
function rejectScalar(source: Source, section: AnchoredNode | null, name: string): void {
  if (section?.kind !== 'scalar' || isYamlCppNull(section)) return;
  const message = yamlCppError(source, section.span.start, `operator[] call on a scalar (key: "${name}")`);
  throw new Abort(message, undefined, section.span);
}

/** One key through yaml-cpp's conversion. @throws Abort where it is required and missing, or does not convert */
export function readCppKey(source: Source, key: ReadKey, setting: Setting | undefined): LoadedKey {
  if (setting === undefined) {
    if (key.default === undefined) throw new Abort('bad conversion', key.path);
    return { value: key.default, from: 'default' };
  }
  const result = convert(key, setting.node);
  if (result.ok) {
    rejectUnknownWord(key, result.value, setting);
    return { value: result.value, from: 'config' };
  }
  const isList = key.coercion === 'as<vector<int>>' || key.coercion === 'as<vector<uint32>>';
  if (key.default !== undefined && !isList) return { value: key.default, from: 'default' };
  throw new Abort(badConversion(source, setting), key.path, setting.entry.value.span);
}

function convert({ coercion }: ReadKey, node: AnchoredNode | null): CppResult<LoadedValue> {
  if (coercion === 'as<vector<int>>' || coercion === 'as<vector<uint32>>') {
    const items = node?.kind === 'sequence' ? node.items.map(resolveAlias) : null;
    return items === null
      ? { ok: false }
      : convertAll(items, coercion === 'as<vector<int>>' ? yamlCppInt : yamlCppUint32);
  }
  if (node?.kind !== 'scalar' || coercion.endsWith('()') || coercion === 'raw') return { ok: false };
  return conversions[coercion as ScalarCoercion](node);
}

function convertAll(
  items: readonly (AnchoredNode | null)[],
  conversion: (scalar: ScalarNode) => CppResult<number>,
): CppResult<LoadedValue> {
  const numbers: number[] = [];
  for (const item of items) {
    const result = item?.kind === 'scalar' ? conversion(item) : { ok: false as const };
    if (!result.ok) return result;
    numbers.push(result.value);
  }
  return { ok: true, value: numbers };
}

function rejectUnknownWord({ choices, path }: ReadKey, value: LoadedValue, setting: Setting): void {
  if (choices === undefined || (typeof value === 'string' && choices.words.includes(value))) return;
  throw new Abort(choices.abort(String(value)), path, setting.entry.value.span);
}

/** yaml-cpp names the place of a value that is there, and nothing of one that is not. */
function badConversion(source: Source, { node, entry }: Setting): string {
  return yamlCppError(source, node?.span.start ?? entry.keySpan.start, 'bad conversion');
}

/** yaml-cpp's text for what is wrong at a place; of what is not there it tells no place. */
export function yamlCppError(source: Source, offset: number, message: string): string {
  const { line, column } = lineIndex(source.text).positionAt(offset);
  return `yaml-cpp: error at line ${line}, column ${column}: ${message}`;
}
