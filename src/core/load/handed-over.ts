import type { PyValue } from '../yaml/dialects/pyyaml.ts';
import type { Scalar } from '../yaml/dialects/scalar.ts';

/** The YAML node that a Python trainer makes of a value of its optimizer block, for C++ to convert (tt-train.md, section 3.2). */
export function handedOver(value: PyValue): Scalar {
  switch (value.type) {
    case 'bool':
      return { text: String(value.value), style: 'plain' };
    case 'int':
      return { text: String(clamped(value.value)), style: 'plain' };
    case 'float':
      return { text: floatText(value.value), style: 'plain' };
    case 'str':
      return { text: value.value, style: 'double' };
    default:
      return { text: '', style: 'plain' };
  }
}

/** Past every number that C++ holds: what it says of this one it says of all larger ones, and a million digits are many. */
const most = 10n ** 400n;

function clamped(value: bigint): bigint {
  if (value > most) return most;
  return value < -most ? -most : value;
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return String(value);
}
