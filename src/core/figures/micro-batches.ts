import type { Figure } from './figure.ts';
import { formatNumber, inputText } from './figure.ts';
import { type FigureContext, figureInput, missingReason, settingInput, unknown } from './figure-context.ts';

const name = 'microBatches';
const label = 'Micro-batches';
const formula = 'optimizer steps × gradient_accumulation_steps';

/** Forward and backward passes of the whole run. */
export function microBatches(context: FigureContext, optimizerSteps: Figure): Figure {
  const path = 'training_config.gradient_accumulation_steps';
  const steps = figureInput(optimizerSteps);
  const accumulation = settingInput(context, path);
  if (!steps) return unknown(name, label, formula, optimizerSteps.reason ?? '');
  if (!accumulation) return unknown(name, label, formula, missingReason(context, path));
  const value = steps.value * accumulation.value;
  const arithmetic = `${formatNumber(steps.value)} × ${inputText(accumulation)} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [steps, accumulation] };
}
