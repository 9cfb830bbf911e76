import type { PyValue } from './py-value.ts';

/** Python's `bool(value)`: what `if value:` sees. The text "false" is true, as every text but the empty one is. */
export function pythonTruth(value: PyValue): boolean {
  switch (value.type) {
    case 'bool':
      return value.value;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'str':
    case 'bytes':
      return value.value.length > 0;
    case 'date':
    case 'datetime':
      return true;
    case 'null':
    case 'error':
      return false;
  }
}
