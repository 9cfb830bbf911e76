import { Lexer } from 'yaml';
import type { Span } from '../diagnostic.ts';

/** An anchor's name that an earlier anchor has already. */
export interface RepeatedAnchor {
  readonly name: string;
  readonly span: Span;
}

/** The lexer's marks between tokens; they are not part of the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const scalarMark = '\u001f';

/** The first anchor whose name is taken: YAML 1.2 and yaml-cpp let the later one count, PyYAML stops at it. */
export function repeatedAnchor(text: string): RepeatedAnchor | null {
  // Almost every text has at most one anchor, and needs no second reading.
  if (text.indexOf('&') === text.lastIndexOf('&')) return null;
  const names = new Set<string>();
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    if (!isScalar && token.startsWith('&')) {
      const name = token.slice(1);
      if (names.has(name)) return { name, span: { start: at, end: at + token.length } };
      names.add(name);
    }
    isScalar = false;
    at += token.length;
  }
  return null;
}
