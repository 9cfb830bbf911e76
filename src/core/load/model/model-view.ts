import type { Span } from '../../diagnostic.ts';
import type { ModelContract } from '../../facts/model-contract.ts';
import type { ReadKey } from '../../facts/read-key.ts';
import type { TargetFacts } from '../../facts/target-facts.ts';
import type { Settings } from '../../keys/settings.ts';
import { pythonText } from '../../yaml/dialects/python-repr.ts';
import { pythonInt, resolvePyYaml } from '../../yaml/dialects/pyyaml.ts';
import { yamlCppString, yamlCppUint32 } from '../../yaml/dialects/yaml-cpp.ts';
import type { AnchoredNode, ScalarNode } from '../../yaml/node.ts';
import type { Source } from '../../yaml/parse.ts';
import { plainPython } from '../python-value.ts';

const section = 'transformer_config';

/** The whole numbers of a model config from which its size follows. */
export type SizeName =
  | 'num_heads'
  | 'num_groups'
  | 'embedding_dim'
  | 'intermediate_dim'
  | 'num_blocks'
  | 'vocab_size'
  | 'max_sequence_length';

/** A number as the target holds it; `absent` where the key is not read, or nothing is written and nothing stands in. */
export type Size = number | 'absent' | 'unusable';

/** A model config as one target holds it. */
export interface ModelView {
  /** Why nothing can be said of it, in one sentence; null where something can. */
  readonly problem: string | null;
  /** The kind of model; null where none is said, which is a problem too. */
  readonly type: string | null;
  /** The target's own text where it does not know this kind; null where it does, or where none is said. */
  readonly refusal: string | null;
  /** The names of the keys without which the target stops, and that are not written. */
  readonly missing: readonly string[];
  size(name: SizeName): Size;
  /** The word held at a key, `fallback` where none is written; null where it is no text. */
  word(name: string, fallback: string): string | null;
  /** What PyYAML made of a key that is true or false, `fallback` where none is written; null where it is neither. */
  truth(name: string, fallback: boolean): boolean | null;
  isWritten(name: string): boolean;
  valueSpan(name: string): Span | undefined;
}

/** No trainer's model has a number past this, and arithmetic on it stays exact for long. */
const largest = 4294967295;

/** Reads a model config as the target's contract says (tt-train.md, section 5). */
export function viewModel(
  { trainer, contract: of }: Pick<TargetFacts, 'trainer' | 'contract'>,
  source: Source,
  settings: Settings,
): ModelView {
  const nodeOf = (name: string): AnchoredNode | null | undefined =>
    settings.at.get(`transformer_config.${name}`)?.node;
  const isCpp = trainer.loader === 'yaml-cpp';
  const word = (name: string, fallback: string): string | null => {
    const node = nodeOf(name);
    if (node === undefined) return fallback;
    if (node?.kind !== 'scalar') return isCpp ? fallback : null;
    return isCpp ? cppWord(node) : pythonWord(node);
  };
  const contract = of?.models;
  const type = word('model_type', contract?.defaultType ?? '') || null;
  const read = modelKeys(contract, type, settings);
  const keys = new Map(read?.map((key) => [key.path, key]));
  const written = nodeOf('model_type');
  const named = type ?? (written?.kind === 'scalar' ? pythonText(plainPython(written)) : null);
  const refusal =
    contract === undefined || named === null || read !== undefined ? null : contract.unknownType(named);
  return {
    problem:
      problemOf(source, settings) ??
      (refusal === null ? null : `${trainer.program} stops with "${refusal}".`) ??
      (type === null ? untyped : null),
    type,
    refusal,
    missing: missingOf(contract, read ?? [], settings),
    size(name) {
      const key = keys.get(`transformer_config.${name}`);
      if (key === undefined) return 'absent';
      const fallback = typeof key.default === 'number' ? key.default : undefined;
      const node = nodeOf(name);
      if (node === undefined) return fallback ?? 'absent';
      const value = node?.kind === 'scalar' ? wholeNumber(key.coercion, node) : null;
      if (value === null) return (isCpp ? fallback : undefined) ?? unusable(isCpp, name, node);
      return value >= 0 && value <= largest ? value : 'unusable';
    },
    word,
    truth(name, fallback) {
      const node = nodeOf(name);
      if (node === undefined) return fallback;
      return node?.kind === 'scalar' ? pythonTruth(node) : null;
    },
    isWritten: (name) => settings.at.has(`transformer_config.${name}`),
    valueSpan(name) {
      const setting = settings.at.get(`transformer_config.${name}`);
      if (setting === undefined) return undefined;
      const { span } = setting.entry.value;
      return span.end > span.start ? span : setting.entry.keySpan;
    },
  };
}

/** Of a model whose kind is not said, the kind alone is known to be missing. */
function missingOf(
  contract: ModelContract | undefined,
  read: readonly ReadKey[],
  settings: Settings,
): readonly string[] {
  if (contract === undefined || settings.at.get(section)?.node?.kind !== 'mapping') return [];
  const required = read.filter((key) => key.default === undefined).map(({ path }) => path);
  const type = contract.defaultType === null ? [`${section}.model_type`] : [];
  return [...type, ...required]
    .filter((path) => !settings.at.has(path))
    .map((path) => path.slice(section.length + 1));
}

const untyped = 'The model config does not say which model_type to build.';

function problemOf(source: Source, settings: Settings): string | null {
  if (source.tooLarge || source.bomb !== null || source.faults.length > 0) {
    return 'The model config cannot be read.';
  }
  const section = settings.at.get('transformer_config')?.node;
  return section?.kind === 'mapping' ? null : 'The model config has no transformer_config.';
}

/** Python's intermediate_dim of None is what it is without the key. */
function unusable(isCpp: boolean, name: SizeName, node: AnchoredNode | null): Size {
  const isNone = !isCpp && node?.kind === 'scalar' && resolvePyYaml(node).type === 'null';
  return isNone && name === 'intermediate_dim' ? 'absent' : 'unusable';
}

/** What is passed on raw is a number only where PyYAML makes one of it: a number in quotes stays a text. */
function wholeNumber(coercion: ReadKey['coercion'], node: ScalarNode): number | null {
  if (coercion === 'as<uint32>') {
    const result = yamlCppUint32(node);
    return result.ok ? result.value : null;
  }
  const value = resolvePyYaml(node);
  if (coercion === 'raw') return value.type === 'int' ? Number(value.value) : null;
  const result = pythonInt(value);
  return result.ok ? Number(result.value) : null;
}

function cppWord(node: ScalarNode): string | null {
  const result = yamlCppString(node);
  return result.ok ? result.value : null;
}

function pythonWord(node: ScalarNode): string | null {
  const value = resolvePyYaml(node);
  return value.type === 'str' ? value.value : null;
}

function pythonTruth(node: ScalarNode): boolean | null {
  const value = resolvePyYaml(node);
  return value.type === 'bool' ? value.value : null;
}

/** The keys that a trainer reads of a model of this type, as this config has them required; undefined for no known type. */
export function modelKeys(
  contract: ModelContract | undefined,
  type: string | null,
  settings: Settings,
): readonly ReadKey[] | undefined {
  if (contract === undefined || type === null || !Object.hasOwn(contract.types, type)) return undefined;
  return contract.types[type]?.map((key) =>
    key.requiredIn !== undefined && settings.at.has(key.requiredIn)
      ? { path: key.path, coercion: key.coercion }
      : key,
  );
}
