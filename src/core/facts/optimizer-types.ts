import type { LoadedValue } from '../yaml/loaded-value.ts';
import type { Coercion } from './read-key.ts';

/** A setting of an optimizer; all are optional (tt-train.md, section 2). */
export interface OptimizerKey {
  readonly name: string;
  readonly coercion: Extract<Coercion, 'as<float>' | 'as<bool>' | 'as<int>'>;
  readonly default: LoadedValue;
}

const key = (name: string, coercion: OptimizerKey['coercion'], fallback: LoadedValue): OptimizerKey => ({
  name,
  coercion,
  default: fallback,
});

const adamFullPrecision: readonly OptimizerKey[] = [
  key('lr', 'as<float>', 1e-3),
  key('beta1', 'as<float>', 0.9),
  key('beta2', 'as<float>', 0.999),
  key('epsilon', 'as<float>', 1e-8),
  key('weight_decay', 'as<float>', 1e-2),
  key('amsgrad', 'as<bool>', false),
];

const adamComposite: readonly OptimizerKey[] = [
  ...adamFullPrecision,
  key('kahan_summation', 'as<bool>', false),
];

const sgd: readonly OptimizerKey[] = [
  key('lr', 'as<float>', 1e-3),
  key('momentum', 'as<float>', 0),
  key('dampening', 'as<float>', 0),
  key('weight_decay', 'as<float>', 0),
  key('nesterov', 'as<bool>', false),
];

/** The registry's optimizers and what each reads, at v0.68 (tt-train.md, section 2). */
export const optimizerTypes: Readonly<Record<string, readonly OptimizerKey[]>> = {
  AdamW: [...adamFullPrecision, key('stochastic_rounding', 'as<bool>', false)],
  MorehAdamW: adamComposite,
  AdamWComposite: adamComposite,
  AdamWFullPrecision: adamFullPrecision,
  SGD: sgd,
  SGDComposite: sgd,
  MuonComposite: [
    key('lr', 'as<float>', 1e-3),
    key('momentum', 'as<float>', 0.95),
    key('ns_steps', 'as<int>', 5),
  ],
  NoOp: [],
};

/** What the registry builds where no type is named. */
export const defaultOptimizer = 'AdamW';
