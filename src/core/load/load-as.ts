import type { Contract } from '../facts/contract.ts';
import type { Facts } from '../facts/facts.ts';
import type { Target } from '../facts/target.ts';
import { type TargetFacts, targetFacts } from '../facts/target-facts.ts';
import type { Trainer } from '../facts/trainer.ts';
import { readsBlock } from '../keys/optimizer-layout.ts';
import { readSettings, type Setting, type Settings } from '../keys/settings.ts';
import { parse, type Source } from '../yaml/parse.ts';
import { loadCpp } from './load-cpp.ts';
import { loadOptimizer } from './load-optimizer.ts';
import { loadPython } from './load-python.ts';
import { Abort, type Loaded, type LoadedKey, loadOrAbort } from './loaded.ts';
import { mappingRules } from './mapping-rules.ts';
import { loadModel } from './model/load-model.ts';
import { plainPython } from './python-value.ts';
import { violationsOf } from './violations-of.ts';

/**
 * What a target holds if it is handed this training config directly, and beside it this model config, or its abort with
 * the trainer's own text. null where the trainer does not exist in the release.
 */
export function loadAs(
  target: Pick<Target, 'trainer' | 'release'>,
  text: string,
  model?: string,
  facts?: Facts,
): Loaded | null {
  const known = targetFacts(target, facts);
  const training = readText(known.trainer, text);
  return loadSource(known, training, model === undefined ? undefined : readText(known.trainer, model));
}

/** A text that was parsed, and the settings that a loader finds in it. */
export interface ReadText {
  readonly source: Source;
  readonly settings: Settings;
}

function readText({ loader }: Trainer, text: string): ReadText {
  const source = parse(text);
  return { source, settings: readSettings(source, mappingRules(loader)) };
}

/** The same, for texts whose settings were found already. */
export function loadSource(known: TargetFacts, training: ReadText, model?: ReadText): Loaded | null {
  const { contract, trainer } = known;
  if (contract === undefined || isUnread(training) || (model && isUnread(model))) return null;
  return loadOrAbort(() => {
    const values = load(trainer, contract, training);
    const overrides = contract.mergesModel === true && training.settings.at.has('transformer_config');
    return Object.fromEntries([
      ...values,
      ...(model ? loadModelOf(known, model) : []),
      ...(overrides ? writtenOf(loadModelOf(known, training)) : []),
    ]);
  });
}

/** What a target holds of a model config alone, or its abort. */
export function loadModelSource(known: TargetFacts, model: ReadText): Loaded | null {
  if (known.contract === undefined || isUnread(model)) return null;
  return loadOrAbort(() => Object.fromEntries(loadModelOf(known, model)));
}

function loadModelOf({ trainer, contract }: TargetFacts, model: ReadText): Map<string, LoadedKey> {
  return contract ? loadModel(trainer, contract.models, model.source, model.settings) : new Map();
}

/** Of a model that is merged into another, the keys that are written; the other one's are not known here. */
function writtenOf(values: ReadonlyMap<string, LoadedKey>): readonly (readonly [string, LoadedKey])[] {
  return [...values].filter(([, { from }]) => from === 'config');
}

/** What is too large for us says nothing of the trainer. */
function isUnread({ source }: ReadText): boolean {
  return source.tooLarge || source.bomb !== null;
}

function load(
  { loader }: Trainer,
  contract: Contract,
  { source, settings }: ReadText,
): Map<string, LoadedKey> {
  const isCpp = loader === 'yaml-cpp';
  const values = isCpp ? loadCpp(contract, source, settings) : loadPython(contract, source, settings);
  const hasMesh = settings.at.has('device_config.mesh_shape');
  // A Python trainer opens its devices before it builds the optimizer.
  if (!isCpp) stopAtFirst(contract, values, hasMesh);
  const optimizer = settings.at.get('training_config.optimizer');
  // Python asks whether the block is None: `optimizer:` with nothing behind it is a missing one.
  if (contract.optimizer === 'required block' && (!optimizer || isNone(optimizer.node))) {
    throw new Abort(
      "ValueError: training_config must contain an 'optimizer' section",
      'training_config.optimizer',
    );
  }
  if (readsBlock(contract)) {
    for (const [path, value] of loadOptimizer(loader, source, settings)) values.set(path, value);
  }
  stopAtFirst(contract, values, hasMesh);
  return values;
}

function isNone(node: Setting['node']): boolean {
  return node?.kind === 'scalar' && plainPython(node) === null;
}

function stopAtFirst(contract: Contract, values: ReadonlyMap<string, LoadedKey>, hasMesh: boolean): void {
  const [first] = violationsOf(contract, values, hasMesh);
  if (first) throw new Abort(first.message, first.path);
}
