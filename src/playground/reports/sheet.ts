/** A text in the workspace: the training config, and the model config that may lie beside it. */
export type SheetName = 'training' | 'model';

export const sheetNames: readonly SheetName[] = ['training', 'model'];

export const sheetTitle: Readonly<Record<SheetName, string>> = {
  training: 'Training config',
  model: 'Model config',
};

/** True where a text is a model config; the engine's own rule, by a glance at the lines. */
export function isModelText(text: string): boolean {
  return /^\s*transformer_config\s*:/m.test(text) && !/^\s*training_config\s*:/m.test(text);
}
