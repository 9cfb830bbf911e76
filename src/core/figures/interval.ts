import type { FigureInput } from './figure.ts';
import { type FigureContext, settingInput } from './figure-context.ts';

/** The two names of each interval; the trainers' own name comes first and wins. */
export const saveIntervalPaths = [
  'training_config.model_save_interval',
  'training_config.checkpoint_frequency',
] as const;

export const validationIntervalPaths = ['training_config.eval_every', 'training_config.validation_frequency'] as const;

/** Optimizer steps between checkpoints, as the config says it; null where it does not. */
export function saveInterval(context: FigureContext): FigureInput | null {
  return firstSet(context, saveIntervalPaths);
}

/** Optimizer steps between validations, as the config says it; null where it does not. */
export function validationInterval(context: FigureContext): FigureInput | null {
  return firstSet(context, validationIntervalPaths);
}

function firstSet(context: FigureContext, paths: readonly string[]): FigureInput | null {
  const path = paths.find((candidate) => context.view.stateOf(candidate).state !== 'absent');
  return path === undefined ? null : settingInput(context, path);
}
