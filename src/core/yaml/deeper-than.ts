import type { CST } from 'yaml';

/**
 * Where the first collection begins that has so many others around it, or null. It has to be known before the parser's
 * composer runs, which calls itself for each level: how deep it comes depends on the stack's size and on what is compiled, so
 * that the same text would not always give the same answer.
 */
export function deeperThan(deepest: number, tokens: readonly CST.Token[]): number | null {
  const waiting = tokens.flatMap((token) =>
    token.type === 'document' ? [{ token: token.value, depth: 0 }] : [],
  );
  let first: number | null = null;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (token === undefined || token === null || !('items' in token)) continue;
    if (depth === deepest) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth: depth + 1 });
      if (value) waiting.push({ token: value, depth: depth + 1 });
    }
  }
  return first;
}
