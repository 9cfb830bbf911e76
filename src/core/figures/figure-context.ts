import type { KeySupport } from '../facts/key-support.ts';
import type { Violation } from '../facts/stops.ts';
import type { TargetFacts } from '../facts/target-facts.ts';
import type { AlwaysStop } from '../load/always-stop.ts';
import type { ConfigView } from '../load/config-view.ts';
import type { Loaded } from '../load/loaded.ts';
import type { ShapeFault } from '../load/model/model-constraints.ts';
import type { ModelView } from '../load/model/model-view.ts';
import type { Parallelism } from '../load/parallelism.ts';
import type { Figure, FigureInput, FigureName } from './figure.ts';
import { unsetInput } from './unset-input.ts';

/** What a figure may be made from. */
export interface FigureContext extends TargetFacts {
  readonly view: ConfigView;
  /** What the text is: a training config, or the config of a model. */
  readonly kind: 'training' | 'model';
  /** The text itself where it is a model config, else the one given beside it; null without one. */
  readonly model: ModelView | null;
  /** What does not divide in the model config. */
  readonly shapeFaults: readonly ShapeFault[];
  /** Why the model does not go with tensor parallelism, a sentence each. */
  readonly tensorParallelFaults: readonly string[];
  readonly parallelism: Parallelism;
  /** What the target would hold if it were handed this text directly; null without a contract. */
  readonly loaded: Loaded | null;
  /** That the target stops with every config; null where there are some with which it trains. */
  readonly alwaysStop: AlwaysStop | null;
  /** Keys of the config that do not go together for the target. */
  readonly violations: readonly Violation[];
  /** How the launcher has the target do what a key of training_config says; null where the table has no such key. */
  readonly supportOf: (path: string, value: unknown) => KeySupport | null;
  /** The number of training examples, where the reader told it. */
  readonly datasetSize: number | undefined;
}

/**
 * A number of training_config: the written one, else what the target goes by without it; null where it would stop, or
 * where what is written cannot be used.
 */
export function settingInput(context: FigureContext, path: string): FigureInput | null {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const { view } = context;
  const value = view.number(path);
  const span = view.valueSpan(path);
  if (value !== undefined) return { name, value, from: 'config', ...(span ? { span } : {}) };
  const unset =
    view.stateOf(path).state === 'absent' ? unsetInput(context, path) : silentDefault(context, path);
  return unset && { name, ...unset };
}

/** What nano_gpt goes on with where an optional key does not convert, without a word (tt-train.md, section 1). */
function silentDefault(
  { target, loaded, trainer }: FigureContext,
  path: string,
): Omit<FigureInput, 'name'> | null {
  const held = target.run === 'direct' && loaded?.status === 'ok' ? loaded.values[path] : undefined;
  if (held?.from !== 'default' || typeof held.value !== 'number') return null;
  return { value: held.value, from: 'default', origin: `${trainer.program}'s default` };
}

/** Another figure as an input; null where that is not known. */
export function figureInput(figure: Figure): FigureInput | null {
  return figure.value === null
    ? null
    : { name: figure.label.toLowerCase(), value: figure.value, from: 'figure' };
}

/** Why a number of the config is not there to compute with. */
export function missingReason(context: FigureContext, path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const { view, contract, trainer, target } = context;
  if (view.has(path)) return `${name} has no value to compute with.`;
  if (contract === undefined)
    return `${name} is not set, and ${trainer.program} does not exist at ${target.release}.`;
  return view.has('training_config')
    ? `${name} is not set, and ${trainer.program} stops without it.`
    : 'There is no training_config.';
}

/** A figure that cannot be known, and why. */
export function unknown(name: FigureName, label: string, formula: string, reason: string): Figure {
  return { name, label, value: null, formula, arithmetic: '', inputs: [], reason };
}

/** Whether the config asks for several devices of a trainer that opens one, whatever the mesh says (tt-train.md, section 3). */
export function isMeshUnread({ contract, parallelism }: FigureContext): boolean {
  if (contract === undefined || contract.readsDevices) return false;
  return parallelism.devices !== null && parallelism.devices > 1;
}
