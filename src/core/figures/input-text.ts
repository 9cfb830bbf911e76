import type { FigureInput } from './figure.ts';
import { formatNumber } from './format-number.ts';

/** An input in the arithmetic of a figure, with where it is from where nobody wrote it: "64 (train_nanogpt's default)". */
export function inputText({ value, origin }: FigureInput): string {
  return origin === undefined ? formatNumber(value) : `${formatNumber(value)} (${origin})`;
}
