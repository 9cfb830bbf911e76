import { yamlText } from '../../keys/scalar-text.ts';
import { setValue } from '../../keys/set-value.ts';
import { readSettings } from '../../keys/settings.ts';
import { mappingRules } from '../../load/mapping-rules.ts';
import { applyFix } from '../../yaml/edit.ts';
import { parse } from '../../yaml/parse.ts';
import { savePath, tellSavePath, tellUnsaved } from './native-checkpoints.ts';
import type { NativeDraft } from './native-draft.ts';
import { Refused } from './native-form.ts';
import { escapeBraces, placeholder } from './placeholder.ts';

const at = 'transformer_config.model_path';

/**
 * nano_gpt has one flag, and saves where the model config says (tt-train.md, sections 1 and 7).
 * @throws Refused where the model config asks for checkpoints that cannot be had
 */
export function writeModelPath(draft: NativeDraft): void {
  draft.arguments.push('--config', `${placeholder('run')}/training.yaml`);
  if (!draft.values.has('training_config.model_config')) {
    const sentence = `No model config is named, and ${draft.trainer.program} aborts without one ("bad file").`;
    draft.tell({ path: 'training_config.model_config', kind: 'not-honoured', sentence });
  }
  const because = reasonNotToSave(draft);
  if (because !== null && draft.model !== undefined && modelPath(draft.model)) {
    throw new Refused('target-aborts', `${because} The model config has a model_path; take it out.`);
  }
  const to = savePath(draft);
  if (to === undefined) return;
  if (because === null) writeSavePath(draft, to);
  else tellUnsaved(draft, because);
}

function reasonNotToSave(draft: NativeDraft): string | null {
  const where = `${draft.trainer.program} at ${draft.target.release}`;
  if (!draft.contract.savesShards && draft.isTrue('device_config.enable_tp')) {
    return `${where} does not save a model with tensor parallelism.`;
  }
  if (draft.contract.dividesBySaveInterval && draft.expected('training_config.model_save_interval') === 0) {
    return `${where} divides by model_save_interval if it saves at all, and it is 0.`;
  }
  return null;
}

function writeSavePath(draft: NativeDraft, to: string): void {
  // Without a folder in the config, a place that the model config already names stays.
  const yields = draft.text('training_config.checkpoint_dir') === undefined;
  const index = draft.files.findIndex((file) => file.role === 'model');
  const sentence = index < 0 ? leaveToLauncher(draft, to, yields) : writeIntoModel(draft, index, to, yields);
  if (sentence === null) return;
  // v0.64 does not make the folder (section 7).
  if (!draft.contract.makesSaveFolder)
    draft.directories.push(escapeBraces(to.slice(0, -'/model'.length)) || '/');
  tellSavePath(draft, to, at, sentence);
}

/** What to say of it; null where nothing was written. */
function writeIntoModel(draft: NativeDraft, index: number, to: string, yields: boolean): string | null {
  const file = draft.files[index];
  if (file === undefined || (yields && modelPath(file.text))) return null;
  const text = withModelPath(file.text, to);
  if (text === null) {
    tellUnsaved(draft, 'model_path cannot be written into this model config; write it there yourself.');
    return null;
  }
  draft.files[index] = { ...file, text };
  return savesThere(draft);
}

/** The model config lies on the machine. */
function leaveToLauncher(draft: NativeDraft, to: string, yields: boolean): string | null {
  if (!draft.values.has('training_config.model_config')) {
    tellUnsaved(draft, `${savesThere(draft).slice(0, -1)}, and none is named.`);
    return null;
  }
  draft.modelPath = { to, yields };
  return `${savesThere(draft)} The launcher writes it into a copy of that file.`;
}

function savesThere({ trainer }: NativeDraft): string {
  return `${trainer.program} saves where model_path of the model config says.`;
}

function withModelPath(text: string, to: string): string | null {
  const source = parse(text);
  const settings = readSettings(source, mappingRules('yaml-cpp'));
  const edit = setValue(source, settings, at, yamlText(to));
  if (edit === null) return null;
  const written = applyFix(text, { title: '', edits: [edit] });
  return modelPath(written) === to ? written : null;
}

function modelPath(text: string): string | undefined {
  const node = readSettings(parse(text), mappingRules('yaml-cpp')).at.get(at)?.node;
  return node?.kind === 'scalar' ? node.text : undefined;
}
