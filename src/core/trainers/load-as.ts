import { readsBlock } from '../schema/optimizer-place.ts';
import { readSettings, type Setting, type Settings } from '../schema/settings.ts';
import { parse, type Source } from '../source/parse.ts';
import type { Target } from '../target.ts';
import type { Contract } from './contract.ts';
import { contractOf } from './contracts.ts';
import { loadOptimizer } from './load-optimizer.ts';
import { loadPython } from './load-python.ts';
import { Abort, type Loaded, type LoadedKey, loadOrAbort } from './loaded.ts';
import { loadModel } from './model/load-model.ts';
import { modelContractOf } from './model/model-contract-of.ts';
import { loadNanogptCpp } from './nanogpt-cpp/load.ts';
import { plainPython } from './python-value.ts';
import { mappingRules, trainers } from './trainers.ts';
import { violationsOf } from './violations-of.ts';

/**
 * What a target holds if it is handed this training config directly, and beside it this model config, or its abort with
 * the trainer's own text. null where the trainer does not exist in the release.
 */
export function loadAs(
  target: Pick<Target, 'trainer' | 'release'>,
  text: string,
  model?: string,
): Loaded | null {
  const training = readText(target, text);
  return loadSource(target, training, model === undefined ? undefined : readText(target, model));
}

/** A text that was parsed, and the settings that a loader finds in it. */
export interface ReadText {
  readonly source: Source;
  readonly settings: Settings;
}

function readText({ trainer }: Pick<Target, 'trainer'>, text: string): ReadText {
  const source = parse(text);
  return { source, settings: readSettings(source, mappingRules(trainers[trainer].loader)) };
}

/** The same, for texts whose settings were found already. */
export function loadSource(
  target: Pick<Target, 'trainer' | 'release'>,
  training: ReadText,
  model?: ReadText,
): Loaded | null {
  const contract = contractOf(target.trainer, target.release);
  if (contract === undefined || isUnread(training) || (model && isUnread(model))) return null;
  return loadOrAbort(() => {
    const values = load(contract, training);
    const overrides = contract.mergesModel === true && training.settings.at.has('transformer_config');
    return Object.fromEntries([
      ...values,
      ...(model ? loadModelOf(target, model) : []),
      ...(overrides ? writtenOf(loadModelOf(target, training)) : []),
    ]);
  });
}

/** What a target holds of a model config alone, or its abort. */
export function loadModelSource(target: Pick<Target, 'trainer' | 'release'>, model: ReadText): Loaded | null {
  if (modelContractOf(target) === undefined || isUnread(model)) return null;
  return loadOrAbort(() => Object.fromEntries(loadModelOf(target, model)));
}

function loadModelOf(target: Pick<Target, 'trainer' | 'release'>, model: ReadText): Map<string, LoadedKey> {
  const contract = modelContractOf(target);
  return contract ? loadModel(target, contract, model.source, model.settings) : new Map();
}

/** Of a model that is merged into another, the keys that are written; the other one's are not known here. */
function writtenOf(values: ReadonlyMap<string, LoadedKey>): readonly (readonly [string, LoadedKey])[] {
  return [...values].filter(([, { from }]) => from === 'config');
}

/** What is too large for us says nothing of the trainer. */
function isUnread({ source }: ReadText): boolean {
  return source.tooLarge || source.bomb !== null;
}

function load(contract: Contract, { source, settings }: ReadText): Map<string, LoadedKey> {
  const { loader } = trainers[contract.trainer];
  const isCpp = loader === 'yaml-cpp';
  const values = isCpp ? loadNanogptCpp(contract, source, settings) : loadPython(contract, source, settings);
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
