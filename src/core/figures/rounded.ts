import { formatNumber } from './format-number.ts';

/** An expression that ends in a whole number: "5,000 ÷ 100 = 50", or "299 ÷ 100 = 2.99, so 2" where it is rounded. */
export function rounded(expression: string, exact: number, whole: number): string {
  const start = `${expression} = ${formatNumber(exact)}`;
  return exact === whole ? start : `${start}, so ${formatNumber(whole)}`;
}
