import type { Figure } from './figure.ts';
import { formatNumber, inputText, rounded } from './figure.ts';
import { type FigureContext, figureInput, missingReason, unknown } from './figure-context.ts';
import { intervalInput, validationIntervalPaths } from './interval.ts';

const name = 'validations';
const label = 'Validations';
const formula = 'optimizer steps ÷ validation interval';

/**
 * How often the run validates. gsm8k_finetune at v0.67 also validates at step 0 and at the last step (tt-train.md,
 * section 16); nano_gpt and train_nanogpt never do, whatever the config asks for.
 */
export function validations(context: FigureContext, optimizerSteps: Figure): Figure {
  const { trainer, target, contract } = context;
  if (!trainer.validates) {
    const reason = `${trainer.program} does not validate.`;
    return { name, label, value: 0, formula, arithmetic: '0', inputs: [], reason };
  }
  const steps = figureInput(optimizerSteps);
  const every = intervalInput(context, validationIntervalPaths);
  if (!steps) return unknown(name, label, formula, optimizerSteps.reason ?? '');
  if (!every) return unknown(name, label, formula, missingReason(context, 'training_config.eval_every'));
  if (every.value === 0) return unknown(name, label, formula, 'An interval of 0 cannot be divided by.');
  const inputs = [steps, every];
  const expression = `${formatNumber(steps.value)} ÷ ${inputText(every)}`;
  if (contract?.validatesAtEnds) {
    // Zero-based: steps 0, every, 2 × every, … and the last, steps - 1, where it is none of these.
    const regular = Math.ceil(steps.value / every.value);
    const last = (steps.value - 1) % every.value === 0 ? 0 : 1;
    const value = regular + last;
    return {
      name,
      label,
      value,
      formula: 'optimizer steps ÷ validation interval, and the last step',
      arithmetic: `${rounded(expression, steps.value / every.value, regular)}${last ? `; ${regular} + 1 = ${value}` : ''}`,
      inputs,
      reason: `At ${target.release} it validates at step 0 and at the last step too.`,
    };
  }
  const value = Math.floor(steps.value / every.value);
  return {
    name,
    label,
    value,
    formula,
    arithmetic: rounded(expression, steps.value / every.value, value),
    inputs,
  };
}
