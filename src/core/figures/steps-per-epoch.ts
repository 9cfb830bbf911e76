import type { Figure } from './figure.ts';
import { formatNumber } from './figure.ts';
import { type FigureContext, figureInput, unknown } from './figure-context.ts';

const name = 'stepsPerEpoch';
const label = 'Steps an epoch';
const formula = 'dataset size ÷ effective batch size';

/**
 * Optimizer steps that it takes to see each example once. A trainer may drop or keep the last, partial batch of an
 * epoch, so it is the exact ratio and not a whole number (tt-train.md, section 7).
 */
export function stepsPerEpoch(context: FigureContext, effectiveBatchSize: Figure): Figure {
  if (context.datasetSize === undefined) {
    return unknown(name, label, formula, 'It needs the number of training examples.');
  }
  const batch = figureInput(effectiveBatchSize);
  if (!batch) return unknown(name, label, formula, effectiveBatchSize.reason ?? '');
  const size = { name: 'dataset size', value: context.datasetSize, from: 'target' } as const;
  const value = size.value / batch.value;
  const arithmetic = `${formatNumber(size.value)} ÷ ${formatNumber(batch.value)} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [size, batch] };
}
