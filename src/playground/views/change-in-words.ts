import type { ValueDifference } from '../../core/index.ts';

/** "batch_size 8 → 16"; what is not written is said so. */
export function changeInWords({ path, from, to }: ValueDifference): string {
  return `${shortName(path)} ${from ?? 'not set'} → ${to ?? 'not set'}`;
}

/** A key as people say it; its section goes without saying. */
export function shortName(path: string): string {
  return path.replace(/^(?:training|device)_config\./, '');
}
