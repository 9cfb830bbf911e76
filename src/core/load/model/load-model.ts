import type { ModelContract } from '../../facts/model-contract.ts';
import type { Trainer } from '../../facts/trainer.ts';
import type { Settings } from '../../keys/settings.ts';
import { pythonText } from '../../yaml/dialects/python-repr.ts';
import type { Source } from '../../yaml/parse.ts';
import { readCppKey } from '../load-cpp.ts';
import { readPythonKey } from '../load-python.ts';
import { Abort, type LoadedKey } from '../loaded.ts';
import { rejectUnreadablePython } from '../reject-unreadable-python.ts';
import { modelKeys } from './model-view.ts';

const typePath = 'transformer_config.model_type';

/**
 * What a target holds of a model config, by the contract for its type (tt-train.md, section 5).
 * @throws Abort with the trainer's own text
 */
export function loadModel(
  { loader }: Trainer,
  contract: ModelContract,
  source: Source,
  settings: Settings,
): Map<string, LoadedKey> {
  const isCpp = loader === 'yaml-cpp';
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
    ...(contract.defaultType === null ? {} : { default: contract.defaultType }),
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
