// One formatter, as making one takes longer than a whole check.
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as a reader sees it: thousands grouped, at most two decimals. */
export function formatNumber(value: number): string {
  // Most numbers are whole, and the formatter is slow.
  if (!Number.isSafeInteger(value) || value < 0) return format.format(value);
  return value < 1000 ? String(value) : String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
