// One formatter, as making one takes longer than a whole check.
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as a reader sees it: thousands grouped, at most two decimals. */
export function formatNumber(value: number): string {
  return format.format(value);
}
