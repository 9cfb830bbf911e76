import type { PyValue } from './py-value.ts';

const names = {
  null: 'NoneType',
  bool: 'bool',
  int: 'int',
  float: 'float',
  str: 'str',
  date: 'datetime.date',
  datetime: 'datetime.datetime',
  bytes: 'bytes',
} as const satisfies Record<Exclude<PyValue['type'], 'error'>, string>;

/** The name of a value's Python type, as Python's error messages give it. */
export function pythonTypeName(value: Exclude<PyValue, { type: 'error' }>): string {
  return names[value.type];
}
