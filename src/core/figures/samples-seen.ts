import type { Figure } from './figure.ts';
import { formatNumber } from './figure.ts';
import { figureInput, unknown } from './figure-context.ts';

const name = 'samplesSeen';
const label = 'Examples seen';
const formula = 'effective batch size × optimizer steps';

/** Examples that the whole run learns from, repetitions counted. */
export function samplesSeen(effectiveBatchSize: Figure, optimizerSteps: Figure): Figure {
  const batch = figureInput(effectiveBatchSize);
  const steps = figureInput(optimizerSteps);
  if (!batch) return unknown(name, label, formula, effectiveBatchSize.reason ?? '');
  if (!steps) return unknown(name, label, formula, optimizerSteps.reason ?? '');
  const value = batch.value * steps.value;
  const arithmetic = `${formatNumber(batch.value)} × ${formatNumber(steps.value)} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [batch, steps] };
}
