import type { Span } from '../diagnostic.ts';
import { nameOf } from '../keys/keys.ts';
import type { FigureInput } from './figure.ts';
import { type FigureContext, settingInput } from './figure-context.ts';

/** The two names of each interval; the trainers' own name comes first and wins. */
export const saveIntervalPaths = [
  'training_config.model_save_interval',
  'training_config.checkpoint_frequency',
] as const;

export const validationIntervalPaths = [
  'training_config.eval_every',
  'training_config.validation_frequency',
] as const;

/** An interval as the config writes it. */
export interface WrittenInterval {
  readonly name: string;
  /** Optimizer steps. */
  readonly value: number;
  readonly span: Span;
}

/** Optimizer steps between checkpoints; null where the config does not say, or saves by epoch. */
export function saveIntervalOf(context: FigureContext): WrittenInterval | null {
  return savesByEpoch(context) ? null : written(context, saveIntervalPaths);
}

/** Optimizer steps between validations; null where the config does not say. */
export function validationIntervalOf(context: FigureContext): WrittenInterval | null {
  return written(context, validationIntervalPaths);
}

/** Whether save_strategy asks for a checkpoint after each epoch, whatever the interval. */
export function savesByEpoch({ view, target }: FigureContext): boolean {
  // No trainer reads it, so that handed over directly it asks for nothing.
  return target.run === 'launcher' && view.text('training_config.save_strategy') === 'epoch';
}

/** The interval as an input of a figure. */
export function intervalInput(context: FigureContext, paths: readonly string[]): FigureInput | null {
  // Written under neither name, it is what holds of the trainers' own; and they read no other.
  const written = context.target.run === 'launcher' ? firstWritten(context, paths) : undefined;
  const path = written ?? paths[0];
  return path === undefined ? null : settingInput(context, path);
}

function written(context: FigureContext, paths: readonly string[]): WrittenInterval | null {
  const path = firstWritten(context, paths);
  if (path === undefined) return null;
  const value = context.view.number(path);
  const span = context.view.valueSpan(path);
  return value === undefined || span === undefined ? null : { name: nameOf(path), value, span };
}

function firstWritten({ view }: FigureContext, paths: readonly string[]): string | undefined {
  return paths.find((path) => view.stateOf(path).state !== 'absent');
}
