import type { Figure } from './figure.ts';
import { formatNumber, inputText } from './figure.ts';
import { type FigureContext, missingReason, settingInput, unknown } from './figure-context.ts';

const name = 'effectiveBatchSize';
const label = 'Effective batch size';
const formula = 'batch_size × gradient_accumulation_steps';

/** Examples that one optimizer step learns from; the mesh never changes it (tt-train.md, section 7). */
export function effectiveBatchSize(context: FigureContext): Figure {
  const paths = ['training_config.batch_size', 'training_config.gradient_accumulation_steps'] as const;
  const [batch, accumulation] = paths.map((path) => settingInput(context, path));
  if (!batch) return unknown(name, label, formula, missingReason(context, paths[0]));
  if (!accumulation) return unknown(name, label, formula, missingReason(context, paths[1]));
  const value = batch.value * accumulation.value;
  const arithmetic = `${inputText(batch)} × ${inputText(accumulation)} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [batch, accumulation] };
}
