import { readSettings, type Setting, type Settings } from '../schema/settings.ts';
import { parse, type Source } from '../source/parse.ts';
import type { Target } from '../target.ts';
import { violationsOf } from './constraints.ts';
import type { Contract } from './contract.ts';
import { contractOf } from './contracts.ts';
import { loadOptimizer } from './load-optimizer.ts';
import { loadPython } from './load-python.ts';
import { Abort, type Loaded, type LoadedKey, loadOrAbort } from './loaded.ts';
import { loadNanogptCpp } from './nanogpt-cpp/load.ts';
import { plainPython } from './python-value.ts';
import { mappingRules, trainers } from './trainers.ts';

/**
 * What a target holds if it is handed this training config directly, or its abort with the trainer's own text.
 * null where the trainer does not exist in the release.
 */
export function loadAs(target: Pick<Target, 'trainer' | 'release'>, text: string): Loaded | null {
  const source = parse(text);
  return loadSource(target, source, readSettings(source, mappingRules(trainers[target.trainer].loader)));
}

/** The same, for a text whose settings were found already. */
export function loadSource(
  target: Pick<Target, 'trainer' | 'release'>,
  source: Source,
  settings: Settings,
): Loaded | null {
  const contract = contractOf(target.trainer, target.release);
  // What is too large for us says nothing of the trainer.
  if (contract === undefined || source.tooLarge || source.bomb) return null;
  return loadOrAbort(() => Object.fromEntries(load(contract, source, settings)));
}

function load(contract: Contract, source: Source, settings: Settings): Map<string, LoadedKey> {
  const { loader } = trainers[contract.trainer];
  const isCpp = loader === 'yaml-cpp';
  const values = isCpp ? loadNanogptCpp(contract, source, settings) : loadPython(contract, source, settings);
  const hasMesh = settings.at.has('device_config.mesh_shape');
  // A Python trainer opens its devices before it builds the optimizer.
  if (!isCpp) stopAtFirst(contract, values, hasMesh);
  const optimizer = settings.at.get('training_config.optimizer');
  // Python asks whether the block is None: `optimizer:` with nothing behind it is a missing one.
  if (contract.optimizer === 'required' && (!optimizer || isNone(optimizer.node))) {
    throw new Abort(
      "ValueError: training_config must contain an 'optimizer' section",
      'training_config.optimizer',
    );
  }
  if (contract.optimizer !== undefined) {
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
