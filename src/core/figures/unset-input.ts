import { documentedDefault } from '../load/config-view.ts';
import { filledValue } from '../load/filled-value.ts';
import type { FigureInput } from './figure.ts';
import type { FigureContext } from './figure-context.ts';

type Unset = Pick<FigureInput, 'value' | 'from' | 'origin'>;

/**
 * The number that the target goes by where the config sets none: what the launcher fills in, else the base file's, else
 * the trainer's own default; null where there is none, because the trainer stops without the key.
 */
export function unsetInput(context: FigureContext, path: string): Unset | null {
  const { contract, trainer, target, view, loaded } = context;
  if (contract === undefined) return numberFrom(documentedDefault(path), undefined);
  const isStarted = contract.baseFile ? view.settings.at.size > 0 : view.has('training_config');
  // Without the section the launcher starts nothing, and most trainers do not get as far as a default.
  if (!isStarted && (target.run === 'launcher' || loaded?.status !== 'ok')) return null;
  const filled = target.run === 'launcher' ? filledValue(trainer, contract, path) : null;
  if (filled) return numberFrom(filled.value, 'filled in by the launcher');
  const base = contract.baseFile?.[path];
  const value = base ?? contract.keys.find((key) => key.path === path)?.default;
  // What holds in every trainer needs no name.
  if (value === documentedDefault(path)) return numberFrom(value, undefined);
  const own = `${trainer.shortName}'s default`;
  return numberFrom(value, base === undefined ? own : 'the base file');
}

function numberFrom(value: unknown, origin: string | undefined): Unset | null {
  if (typeof value !== 'number') return null;
  return { value, from: 'default', ...(origin === undefined ? {} : { origin }) };
}
