import { isModelText } from '../reports/sheet.ts';
import type { Arrival } from './draft.ts';
import { readConfigFile } from './read-config-file.ts';
import { statedTarget } from './stated-target.ts';

export type FilesRead =
  /** A training config, with the model config beside it or without. */
  | { readonly kind: 'draft'; readonly arrival: Arrival; readonly sentence: string }
  /** A model config alone, to go beside what lies in the workspace. */
  | { readonly kind: 'model'; readonly text: string; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads what the reader opened or dropped: one config, or a training config and its model config. */
export async function arrivalOfFiles(files: readonly File[]): Promise<FilesRead> {
  if (files.length > 2)
    return {
      kind: 'refused',
      sentence: `${files.length} files are more than a training config and its model config. Open one or two.`,
    };
  const read = await Promise.all(files.map(async (file) => ({ file, ...(await readConfigFile(file)) })));
  const refused = read.find((one) => 'sentence' in one);
  if (refused && 'sentence' in refused) return { kind: 'refused', sentence: refused.sentence };
  const configs = read.flatMap((one) => ('text' in one ? [{ ...one, name: one.file.name }] : []));
  const models = configs.filter(({ text }) => isModelText(text));
  const trainings = configs.filter(({ text }) => !isModelText(text));
  if (models.length > 1 || trainings.length > 1) {
    const what = models.length > 1 ? 'model configs' : 'training configs';
    return {
      kind: 'refused',
      sentence: `${configs.map(({ name }) => name).join(' and ')} are both ${what}. Two files are opened as a training config and its model config.`,
    };
  }
  const [training] = trainings;
  const [model] = models;
  if (training)
    return {
      kind: 'draft',
      arrival: {
        name: training.name,
        text: training.text,
        model: model?.text ?? null,
        lineEnding: training.lineEnding,
        target: statedTarget(training.text),
      },
      sentence: model
        ? `${training.name} is open, with ${model.name} as its model config.`
        : `${training.name} is open.`,
    };
  return {
    kind: 'model',
    text: model?.text ?? '',
    sentence: `${model?.name ?? 'The model config'} lies beside the training config and is checked with it.`,
  };
}
