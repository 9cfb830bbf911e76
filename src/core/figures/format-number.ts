// One formatter, as making one takes longer than a whole check.
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as a reader sees it: thousands grouped, at most two decimals. */
export function formatNumber(value: number): string {
  // Most numbers are small, and the formatter is slow.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : format.format(value);
}
