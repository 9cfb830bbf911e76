import type { Figure, FigureInput } from './figure.ts';
import { formatNumber } from './figure.ts';
import { type FigureContext, figureInput, unknown } from './figure-context.ts';

const name = 'tokensPerStep';
const label = 'Tokens a step';
const formula = 'effective batch size × max_sequence_length';

/** Tokens that one optimizer step learns from: each example is max_sequence_length long. */
export function tokensPerStep(context: FigureContext, effectiveBatchSize: Figure): Figure {
  const { model } = context;
  if (model === null) return unknown(name, label, formula, 'It needs the model config.');
  if (model.problem !== null) return unknown(name, label, formula, model.problem);
  const batch = figureInput(effectiveBatchSize);
  if (!batch) return unknown(name, label, formula, effectiveBatchSize.reason ?? '');
  const size = model.size('max_sequence_length');
  if (size === 'absent') {
    return unknown(name, label, formula, 'The model config does not set max_sequence_length.');
  }
  if (size === 'unusable' || size < 1) {
    return unknown(name, label, formula, 'max_sequence_length has no value to compute with.');
  }
  const length: FigureInput = {
    name: 'max_sequence_length',
    value: size,
    from: model.isWritten('max_sequence_length') ? 'target' : 'default',
  };
  const value = batch.value * size;
  const arithmetic = `${formatNumber(batch.value)} × ${formatNumber(size)} = ${formatNumber(value)}`;
  // Problems and answers have lengths of their own; what fills the rest up is not learned from.
  const reason = context.trainer.ownData ? { reason: 'It is the most that a step can hold.' } : {};
  return { name, label, value, formula, arithmetic, inputs: [batch, length], ...reason };
}
