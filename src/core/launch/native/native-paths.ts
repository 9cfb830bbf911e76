import { readSettings, type Settings } from '../../keys/settings.ts';
import { viewConfig } from '../../load/config-view.ts';
import { conversionOf } from '../../load/key-conversion.ts';
import { mappingRules } from '../../load/mapping-rules.ts';
import { parse } from '../../yaml/parse.ts';
import { meantValue, unusableValue } from './meant-value.ts';
import type { NativeDraft } from './native-draft.ts';
import { Refused } from './native-form.ts';
import { type PlaceholderName, placeholder } from './placeholder.ts';

const model = 'training_config.model_config';
const data = 'training_config.data_path';
const modelFile = `${placeholder('run')}/model.yaml`;
const resolved = 'Handed over as an absolute path, as each trainer looks for it from another folder.';
const merged = (program: string): string =>
  `${resolved} The launcher puts what the file says into the overrides too: ${program} merges them into its model config.`;

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
  const isMerged =
    path === model && draft.contract.mergesModel === true && !draft.view.has('transformer_config');
  const sentence = isMerged ? merged(draft.trainer.shortName) : resolved;
  draft.tell({ path, kind: 'translated', sentence, from: written, to });
}

/** What the config itself says of the model counts before what its model config says. @throws Refused */
function mergeModel(draft: NativeDraft, settings: Settings): void {
  const view = viewConfig(settings, draft.trainer.loader, conversionOf(draft.contract));
  for (const [path, { key }] of settings.at) {
    if (!path.startsWith('transformer_config.') || key.type === 'section' || draft.view.has(path)) continue;
    const meant = meantValue(view, path);
    if (meant.state === 'unusable') throw unusableValue(settings, path, ' of the model config');
    if (meant.state === 'set') draft.values.set(path, meant.value);
  }
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
  if (draft.contract.mergesModel === true) mergeModel(draft, settings);
  const sentence =
    draft.contract.mergesModel === true
      ? `Handed over as its path and as transformer_config, which ${draft.trainer.shortName} merges into its model config.`
      : 'Handed over as the path of the model config that came with it.';
  draft.tell({ path: model, kind: 'translated', sentence, to: modelFile, ...(from ? { from } : {}) });
}
