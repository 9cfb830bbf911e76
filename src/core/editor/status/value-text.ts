import type { LoadedValue } from '../../yaml/loaded-value.ts';

/** A value as it would be written in a config; nothing and an empty text have words. */
export function valueText(value: LoadedValue): string {
  if (isNothing(value)) return value === null ? 'none' : 'empty text';
  if (typeof value === 'object') return `[${value.map(valueText).join(', ')}]`;
  return String(value);
}

/** Whether a value is told by a word of ours, and not by what would be written. */
export function isNothing(value: LoadedValue): value is null | '' {
  return value === null || value === '';
}

/** Whether a value is too long for a cell; a note has it then. */
export function isLong(value: LoadedValue): boolean {
  return valueText(value).length > 20;
}
