import { asciiOfBytes } from './ascii-of-bytes.ts';
import { parsePythonFloat } from './parse-python-float.ts';
import type { PyValue } from './py-value.ts';
import { type Conversion, converted, raised } from './py-value.ts';
import { pythonBytesRepr, pythonTypeName } from './python-repr.ts';

/** Python's `float(value)`. A value that could not be loaded passes its own error on. */
export function pythonFloat(value: PyValue): Conversion<number> {
  switch (value.type) {
    case 'bool':
      return converted(value.value ? 1 : 0);
    case 'int':
      return widen(value.value);
    case 'float':
      return converted(value.value);
    case 'str':
      return parsePythonFloat(value.value);
    case 'bytes':
      return parsePythonFloat(asciiOfBytes(value.value), () => pythonBytesRepr(value.value));
    case 'error':
      return raised(value.message);
    case 'null':
    case 'date':
    case 'datetime':
      return raised(
        `TypeError: float() argument must be a string or a real number, not '${pythonTypeName(value)}'`,
      );
  }
}

function widen(value: bigint): Conversion<number> {
  const float = Number(value);
  return Number.isFinite(float)
    ? converted(float)
    : raised('OverflowError: int too large to convert to float');
}
