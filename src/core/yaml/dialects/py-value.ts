/** What PyYAML's `safe_load` makes of a scalar. */
export type PyValue =
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  /** Past 10 ** 4301, of which no trainer can make anything, it may stand for a larger one. */
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'str'; readonly value: string }
  /** `text` is what Python's `str()` shows. */
  | { readonly type: 'date' | 'datetime'; readonly text: string }
  | { readonly type: 'bytes'; readonly value: readonly number[] }
  /** Loading stops; `message` is the exception as the last line of a traceback has it, without a place. */
  | { readonly type: 'error'; readonly message: string };

/** What a conversion of Python gives: a value, or the exception as the last line of a traceback has it. */
export type Conversion<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export function converted<T>(value: T): Conversion<T> {
  return { ok: true, value };
}

export function raised(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
