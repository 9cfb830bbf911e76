import { setValue } from '../keys/set-value.ts';
import type { Rule, RuleContext } from './rule.ts';
import { fixes } from './wording.ts';

const block = 'training_config.optimizer';

/** Flat keys that ask for another optimizer. */
const otherOptimizers = ['use_moreh_adamw', 'use_kahan_summation', 'use_no_op'];

/** The step from 1.0 down to the next bf16 number is 2^-8; less than half of it rounds back to 1.0. */
const halfStep = 2 ** -9;

export const normWeightsMayFreeze: Rule = {
  code: 'norm-weights-may-freeze',
  group: 'The trainer and the release',
  severity: 'info',
  title: "A llama's norm weights may never move",
  summary:
    'Speaks at v0.68 where a llama model beside the training config meets AdamW in bf16 without stochastic_rounding.',
  check(context, report) {
    const { kind, model, view, contract, source } = context;
    if (kind === 'model' || model === null || model.problem !== null || model.type !== 'llama') return;
    if (contract?.roundsUpdates !== true || !buildsPlainAdamW(context)) return;
    const span =
      view.valueSpan(`${block}.type`) ??
      view.settings.at.get(block)?.entry.keySpan ??
      view.settings.at.get('training_config')?.entry.keySpan;
    if (span === undefined) return;
    report({
      span,
      message:
        'AdamW keeps weights in bf16, and the RMSNorm weights of a llama start at 1.0, where one step of bf16 is 0.0078: updates of 0.0001 round away, and the weights may stay at 1.0 for the whole run. stochastic_rounding: true lets them move.',
      fixes: view.has(block)
        ? fixes(
            'Set stochastic_rounding to true',
            setValue(source, view.settings, `${block}.stochastic_rounding`, 'true'),
          )
        : [],
    });
  },
};

/** Whether the target ends up with AdamW that rounds to nearest, and updates too small for it. */
function buildsPlainAdamW({ view, target, trainer }: RuleContext): boolean {
  if (!view.has(block)) {
    // Handed over directly, flat keys stop train_nanogpt; the launcher writes the block.
    if (target.run === 'direct' && trainer.loader === 'PyYAML') return false;
    if (otherOptimizers.some((key) => view.truth(`training_config.${key}`) === true)) return false;
    const rate = target.run === 'direct' ? undefined : view.number('training_config.learning_rate');
    return (rate ?? 0) < halfStep;
  }
  const type = view.stateOf(`${block}.type`);
  if (type.state === 'unusable' || (type.state === 'set' && type.value !== 'AdamW')) return false;
  if (view.truth(`${block}.stochastic_rounding`) === true) return false;
  return (view.number(`${block}.lr`) ?? 0) < halfStep;
}
