import { asciiOfBytes } from './ascii-of-bytes.ts';
import { parsePythonInt } from './parse-python-int.ts';
import type { PyValue } from './py-value.ts';
import { type Conversion, converted, raised } from './py-value.ts';
import { pythonBytesRepr, pythonTypeName } from './python-repr.ts';

/** Python's `int(value)`. A value that could not be loaded passes its own error on. */
export function pythonInt(value: PyValue): Conversion<bigint> {
  switch (value.type) {
    case 'bool':
      return converted(value.value ? 1n : 0n);
    case 'int':
      return converted(value.value);
    case 'float':
      return truncate(value.value);
    case 'str':
      return parsePythonInt(value.value, 10);
    case 'bytes':
      return parsePythonInt(asciiOfBytes(value.value), 10, () => pythonBytesRepr(value.value));
    case 'error':
      return raised(value.message);
    case 'null':
    case 'date':
    case 'datetime':
      return raised(
        `TypeError: int() argument must be a string, a bytes-like object or a real number, not '${pythonTypeName(value)}'`,
      );
  }
}

function truncate(value: number): Conversion<bigint> {
  if (Number.isNaN(value)) return raised('ValueError: cannot convert float NaN to integer');
  if (!Number.isFinite(value)) return raised('OverflowError: cannot convert float infinity to integer');
  return converted(BigInt(Math.trunc(value)));
}
