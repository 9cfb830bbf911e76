import { uint32 } from '../../schema/key.ts';
import { keyAt, nameOf } from '../../schema/keys.ts';
import type { LoadedValue } from '../contract.ts';
import { parallelismKeys } from '../parallelism.ts';
import { requiredDefaults } from './native-defaults.ts';
import type { NativeDraft } from './native-draft.ts';

const epochs = 'training_config.num_epochs';
const mesh = 'device_config.mesh_shape';

/** Sets what the config does not, where the target would otherwise stop or do something that nobody asked for. */
export function fillMissing(draft: NativeDraft): void {
  fillEpochs(draft);
  fillRequired(draft);
  fillMesh(draft);
  fillBaseFile(draft);
}

function fillEpochs(draft: NativeDraft): void {
  if (!draft.trainer.stopsAtEpochs || draft.values.has(epochs)) return;
  draft.fill(epochs, uint32, 'num_epochs is not set, so it is so large that max_steps alone ends the run.');
}

function fillRequired(draft: NativeDraft): void {
  const { program } = draft.trainer;
  for (const key of draft.contract.keys) {
    if (key.default !== undefined || draft.values.has(key.path)) continue;
    const value = requiredDefaults[key.path];
    if (value === undefined) continue;
    const sentence = `${program} requires ${nameOf(key.path)}; ${String(value)} is the documented default.`;
    draft.fill(key.path, value, sentence);
  }
}

/** nano_gpt throws where devices share work and no mesh is written (tt-train.md, section 4). */
function fillMesh(draft: NativeDraft): void {
  if (draft.trainer.loader !== 'yaml-cpp' || draft.values.has(mesh)) return;
  if (!parallelismKeys.some((key) => draft.isTrue(`device_config.${key}`))) return;
  draft.fill(
    mesh,
    [1, 1],
    'nano_gpt requires mesh_shape with a parallelism; [1, 1] is the documented default.',
  );
}

/** gsm8k_finetune's base file asks for a Galaxy, among others: what has a documented default gets it. */
function fillBaseFile(draft: NativeDraft): void {
  for (const [path, base] of Object.entries(draft.contract.baseFile ?? {})) {
    // The schedule belongs together; it is the learning rate that decides about it.
    if (draft.values.has(path) || path.startsWith('scheduler_config.')) continue;
    const meant = keyAt(path)?.default;
    if (meant === undefined || isSame(meant, base)) continue;
    const sentence = `The base file says ${written(base)}; ${written(meant)} is what a config without ${nameOf(path)} means.`;
    draft.fill(path, meant, sentence);
  }
}

function isSame(a: LoadedValue, b: LoadedValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function written(value: LoadedValue): string {
  return Array.isArray(value) ? `[${value.map(written).join(', ')}]` : String(value);
}
