import { readSettings } from '../schema/settings.ts';
import { parse, type Source } from '../source/parse.ts';
import type { Target } from '../target.ts';
import { assertPythonDevices67, rejectNestedKahan, requireCpp, requirePythonMesh68 } from './constraints.ts';
import type { Contract } from './contract.ts';
import { contractOf } from './contracts.ts';
import { loadOptimizer } from './load-optimizer.ts';
import { loadPython } from './load-python.ts';
import { Abort, type Loaded, type LoadedKey, loadOrAbort } from './loaded.ts';
import { loadNanogptCpp } from './nanogpt-cpp/load.ts';
import { mappingRules, trainers } from './trainers.ts';

/**
 * What a target holds if it is handed this training config directly, or its abort with the trainer's own text.
 * null where the trainer does not exist in the release.
 */
export function loadAs(target: Pick<Target, 'trainer' | 'release'>, text: string): Loaded | null {
  return loadSource(target, parse(text));
}

/** The same, for a text that was parsed already. */
export function loadSource(target: Pick<Target, 'trainer' | 'release'>, source: Source): Loaded | null {
  const contract = contractOf(target.trainer, target.release);
  if (contract === undefined) return null;
  return loadOrAbort(() => Object.fromEntries(load(contract, source)));
}

function load(contract: Contract, source: Source): Map<string, LoadedKey> {
  if (source.tooLarge || source.bomb) throw new Abort('Not read here: the text is too large.');
  const { loader } = trainers[contract.trainer];
  const settings = readSettings(source, mappingRules(loader));
  const isCpp = loader === 'yaml-cpp';
  const values = isCpp ? loadNanogptCpp(contract, source, settings) : loadPython(contract, source, settings);
  const hasBlock = settings.at.has('training_config.optimizer');
  // The Python trainer opens its devices before it builds the optimizer, the C++ trainer after.
  if (contract.trainer === 'gsm8k-py' && contract.release === 'v0.67') assertPythonDevices67(values);
  if (!isCpp && contract.release === 'v0.68') requirePythonMesh68(values);
  if (contract.optimizer === 'required' && !hasBlock) {
    throw new Abort(
      "ValueError: training_config must contain an 'optimizer' section",
      'training_config.optimizer',
    );
  }
  if (contract.optimizer !== undefined) {
    for (const [path, value] of loadOptimizer(loader, settings)) values.set(path, value);
  }
  if (isCpp) requireCpp(contract.release, values, settings.at.has('device_config.mesh_shape'));
  else rejectNestedKahan(values);
  return values;
}
