import type { LoadedValue } from '../loaded-value.ts';
import { pythonRepr } from './python-repr.ts';

/** Python's `str(value)` of what has no parts. */
export function pythonText(value: LoadedValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  return Array.isArray(value) ? `[${value.map(pythonReprOf).join(', ')}]` : String(value);
}

/** Inside a list, texts have their quotes. */
function pythonReprOf(value: LoadedValue): string {
  return typeof value === 'string' ? pythonRepr(value) : pythonText(value);
}
