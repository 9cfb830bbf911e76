import type { Figure } from './figure.ts';
import { formatNumber, inputText, rounded } from './figure.ts';
import { type FigureContext, figureInput, missingReason, settingInput, unknown } from './figure-context.ts';

const name = 'optimizerSteps';
const label = 'Optimizer steps';

/**
 * How often the weights are updated: max_steps counts optimizer steps, and where the trainer looks at num_epochs
 * too, whichever comes first ends the run (tt-train.md, section 7).
 */
export function optimizerSteps(context: FigureContext, stepsPerEpoch: Figure): Figure {
  const path = 'training_config.max_steps';
  const steps = settingInput(context, path);
  const epochs = context.trainer.stopsAtEpochs ? settingInput(context, 'training_config.num_epochs') : null;
  const perEpoch = figureInput(stepsPerEpoch);
  const inEpochs = epochs && perEpoch ? Math.floor(epochs.value * perEpoch.value) : null;
  if (
    epochs &&
    perEpoch &&
    inEpochs !== null &&
    (steps === null ? !context.view.has(path) : inEpochs < steps.value)
  ) {
    const expression = `${inputText(epochs)} × ${formatNumber(perEpoch.value)}`;
    const arithmetic = rounded(expression, epochs.value * perEpoch.value, inEpochs);
    const formula = 'num_epochs × steps an epoch';
    return { name, label, value: inEpochs, formula, arithmetic, inputs: [epochs, perEpoch] };
  }
  if (!steps) return unknown(name, label, 'max_steps', missingReason(context, path));
  return {
    name,
    label,
    value: steps.value,
    formula: 'max_steps',
    arithmetic: inputText(steps),
    inputs: [steps],
  };
}
