import type { Figure } from './figure.ts';
import { formatNumber, inputText } from './figure.ts';
import { type FigureContext, figureInput, missingReason, settingInput, unknown } from './figure-context.ts';

const name = 'validationBatchSize';
const label = 'Validation batch';
const formula = 'validation_batch_size × devices';

/** Examples of a validation batch over all devices: the key is a device's (tt-train.md, section 16). */
export function validationBatchSize(context: FigureContext, devices: Figure): Figure {
  const path = 'training_config.validation_batch_size';
  if (!context.trainer.validates) {
    return unknown(name, label, formula, `${context.trainer.program} does not validate.`);
  }
  const batch = settingInput(context, path);
  const over = figureInput(devices);
  if (!batch) return unknown(name, label, formula, missingReason(context, path));
  if (!over) return unknown(name, label, formula, missingReason(context, 'device_config.mesh_shape'));
  const value = batch.value * over.value;
  const arithmetic = `${inputText(batch)} × ${over.value} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [batch, over] };
}
