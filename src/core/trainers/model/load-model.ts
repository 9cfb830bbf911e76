import type { Settings } from '../../schema/settings.ts';
import type { Source } from '../../source/parse.ts';
import type { Target } from '../../target.ts';
import { readPythonKey } from '../load-python.ts';
import { Abort, type LoadedKey } from '../loaded.ts';
import { readCppKey } from '../nanogpt-cpp/load.ts';
import { pythonText } from '../python-value.ts';
import { rejectUnreadablePython } from '../reject-unreadable-python.ts';
import { trainers } from '../trainers.ts';
import type { ModelContract } from './model-contract.ts';
import { modelKeys } from './model-keys.ts';

const typePath = 'transformer_config.model_type';

/**
 * What a target holds of a model config, by the contract for its type (tt-train.md, section 5).
 * @throws Abort with the trainer's own text
 */
export function loadModel(
  { trainer }: Pick<Target, 'trainer'>,
  contract: ModelContract,
  source: Source,
  settings: Settings,
): Map<string, LoadedKey> {
  const isCpp = trainers[trainer].loader === 'yaml-cpp';
  const [fault] = source.faults;
  if (isCpp && fault) throw new Abort(`yaml-cpp: ${fault.message}`, undefined, fault.span);
  if (!isCpp) rejectUnreadablePython(source);
  const values = new Map<string, LoadedKey>();
  const read = isCpp
    ? (key: Parameters<typeof readCppKey>[1]) => readCppKey(source, key, settings.at.get(key.path))
    : (key: Parameters<typeof readPythonKey>[1]) =>
        readPythonKey({ baseFile: null }, key, settings.at.get(key.path), values);
  const type = read({
    path: typePath,
    coercion: isCpp ? 'as<string>' : 'raw',
    ...(contract.defaultType === undefined ? {} : { default: contract.defaultType }),
  });
  values.set(typePath, type);
  const name = pythonText(type.value);
  const keys = modelKeys(contract, name, settings);
  if (keys === undefined) {
    throw new Abort(contract.unknownType(name), typePath, settings.at.get(typePath)?.entry.value.span);
  }
  for (const key of keys) values.set(key.path, read(key));
  return values;
}
