import type { Figure } from './figure.ts';
import { formatNumber } from './figure.ts';
import { figureInput, unknown } from './figure-context.ts';

const name = 'tokensSeen';
const label = 'Tokens seen';
const formula = 'tokens a step × optimizer steps';

/** Tokens that the whole run learns from, repetitions counted. */
export function tokensSeen(tokensPerStep: Figure, optimizerSteps: Figure): Figure {
  const tokens = figureInput(tokensPerStep);
  const steps = figureInput(optimizerSteps);
  if (!tokens) return unknown(name, label, formula, tokensPerStep.reason ?? '');
  if (!steps) return unknown(name, label, formula, optimizerSteps.reason ?? '');
  const value = tokens.value * steps.value;
  const arithmetic = `${formatNumber(tokens.value)} × ${formatNumber(steps.value)} = ${formatNumber(value)}`;
  const reason =
    tokensPerStep.reason === undefined ? {} : { reason: 'It is the most that the steps can hold.' };
  return { name, label, value, formula, arithmetic, inputs: [tokens, steps], ...reason };
}
