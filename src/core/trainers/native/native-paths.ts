import { readSettings } from '../../schema/settings.ts';
import { parse } from '../../source/parse.ts';
import { mappingRules } from '../trainers.ts';
import type { NativeDraft } from './native-draft.ts';
import { Refused } from './native-form.ts';
import { type PlaceholderName, placeholder } from './placeholder.ts';

const model = 'training_config.model_config';
const data = 'training_config.data_path';
const modelFile = `${placeholder('run')}/model.yaml`;

/**
 * Makes the paths of the config absolute: each trainer would look for them from another folder.
 * @throws Refused where a model config was given that is none
 */
export function writePaths(draft: NativeDraft): void {
  if (draft.model === undefined) resolvePath(draft, model, 'model-config');
  else writeModel(draft, draft.model);
  resolvePath(draft, data, 'data');
}

function resolvePath(draft: NativeDraft, path: string, name: PlaceholderName): void {
  const written = draft.values.get(path);
  if (typeof written !== 'string') return;
  const to = placeholder(name);
  draft.place(path, to);
  draft.placeholders.push({ name, written });
  const sentence = 'Handed over as an absolute path, as each trainer looks for it from another folder.';
  draft.tell({ path, kind: 'translated', sentence, from: written, to });
}

function writeModel(draft: NativeDraft, text: string): void {
  const source = parse(text);
  const settings = readSettings(source, mappingRules(draft.trainer.loader));
  const isModel = settings.at.get('transformer_config')?.node?.kind === 'mapping';
  if (source.faults.length > 0 || source.tooLarge || source.bomb !== null || !isModel) {
    throw new Refused('unreadable', 'The model config cannot be read as one: it needs a transformer_config.');
  }
  const from = draft.values.get(model);
  draft.place(model, modelFile);
  draft.files.push({ path: modelFile, text, isVerbatim: true, role: 'model' });
  const sentence = 'Handed over as the path of the model config that came with it.';
  draft.tell({ path: model, kind: 'translated', sentence, to: modelFile, ...(from ? { from } : {}) });
}
