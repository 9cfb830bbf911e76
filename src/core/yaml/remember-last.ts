/**
 * Computes something of a text and keeps it until another text comes: a thousand faults of one text ask for the same, and
 * each would read the whole of it again.
 */
export function rememberLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}
