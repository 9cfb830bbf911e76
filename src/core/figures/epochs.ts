import type { Figure } from './figure.ts';
import { formatNumber } from './figure.ts';
import { type FigureContext, figureInput, unknown } from './figure-context.ts';

const name = 'epochs';
const label = 'Passes through the data';
const formula = 'examples seen ÷ dataset size';

/** How often the run sees each example. */
export function epochs(context: FigureContext, samplesSeen: Figure): Figure {
  if (context.datasetSize === undefined) {
    return unknown(name, label, formula, 'It needs the number of training examples.');
  }
  const samples = figureInput(samplesSeen);
  if (!samples) return unknown(name, label, formula, samplesSeen.reason ?? '');
  const size = { name: 'dataset size', value: context.datasetSize, from: 'target' } as const;
  const value = samples.value / size.value;
  const arithmetic = `${formatNumber(samples.value)} ÷ ${formatNumber(size.value)} = ${formatNumber(value)}`;
  return { name, label, value, formula, arithmetic, inputs: [samples, size] };
}
