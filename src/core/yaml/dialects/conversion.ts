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
